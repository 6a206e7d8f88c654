-- A relance follows from an announced fact, by a key that the database knows, or from the application itself: then there is none.
alter table follow_up add column fact_id uuid;
alter table follow_up add constraint follow_up_fact foreign key (fact_id) references announced_fact (id) on delete cascade;
update follow_up set fact_id = subject_id where exists (select 1 from announced_fact a where a.id = follow_up.subject_id);
alter table follow_up drop constraint one_of_each_per_subject;
alter table follow_up drop column subject_id;

-- Two tabs or a double click never make two.
alter table follow_up add constraint one_of_each_per_fact unique nulls not distinct (job_application_id, fact_id, place_in_plan);
create index follow_up_by_fact on follow_up (fact_id);
create index follow_up_by_contact on follow_up (contact_id);

-- The interview to which its messages refer may be erased: what follows from a later new date, be it done, stays.
alter table follow_up add column refers_to uuid;
update follow_up set refers_to = interview_id;
alter table follow_up drop column interview_id;
alter table follow_up rename column refers_to to interview_id;
alter table follow_up add constraint follow_up_interview foreign key (interview_id) references announced_fact (id) on delete set null;
create index follow_up_by_interview on follow_up (interview_id);

-- The call of a relance and how it was planned: that comes back when its outcome is taken back.
create table follow_up_call (
    follow_up_id uuid primary key references follow_up (id) on delete cascade,
    outcome varchar(10) not null,
    called_at timestamp not null,
    kind varchar(25) not null,
    channel varchar(5) not null,
    planned_at timestamp not null,
    slot_at timestamp not null,
    moved boolean not null,
    reasons text not null,
    advisories varchar(200) not null
);

insert into follow_up_call (follow_up_id, outcome, called_at, kind, channel, planned_at, slot_at, moved, reasons, advisories)
select id, call_outcome, called_at, call_kind, call_channel, call_planned_at, call_slot_at, call_moved, call_reasons, call_advisories
from follow_up where call_outcome is not null;

alter table follow_up drop column call_outcome;
alter table follow_up drop column called_at;
alter table follow_up drop column call_kind;
alter table follow_up drop column call_channel;
alter table follow_up drop column call_planned_at;
alter table follow_up drop column call_slot_at;
alter table follow_up drop column call_moved;
alter table follow_up drop column call_reasons;
alter table follow_up drop column call_advisories;
