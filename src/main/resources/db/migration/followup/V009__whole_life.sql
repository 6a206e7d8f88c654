-- What a relance is about: an interview, a new date that was announced, or the application itself.
alter table follow_up add column subject_id uuid;
update follow_up set subject_id = interview_id;
alter table follow_up alter column subject_id set not null;
alter table follow_up alter column interview_id drop not null;

-- Whom it addresses.
alter table follow_up add column contact_id uuid;
alter table follow_up add constraint follow_up_contact foreign key (contact_id) references contact (id) on delete set null;
update follow_up set contact_id = (select i.contact_id from interview i where i.id = follow_up.interview_id);

alter table follow_up add column cancellation varchar(12);
update follow_up set state = 'CANCELLED', cancellation = 'ANSWER' where state = 'ANSWERED';

-- Two tabs or a double click never make two.
alter table follow_up add constraint one_of_each_per_subject unique (subject_id, place_in_plan);
create index follow_up_by_interview on follow_up (interview_id);
alter table follow_up drop constraint one_of_each_per_interview;

-- What was last copied, opened or downloaded: the same again is told once.
alter table follow_up add column last_handed_out varchar(64);
