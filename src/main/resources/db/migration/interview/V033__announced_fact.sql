-- What a recruiter announced, at an interview or as a new date without one, is one kind of row; what only an interview has may be null.
alter table interview rename to announced_fact;
alter table announced_fact add column fact_type varchar(10) default 'INTERVIEW' not null;
alter table announced_fact alter column fact_type drop default;
alter table announced_fact alter column setting drop not null;
alter table announced_fact alter column decision_makers_above drop not null;
alter table announced_fact alter column debriefed drop not null;
alter table announced_fact rename column held_at to happened_at;

-- Forms chose the ids of both: should one stand for an interview and a new date, the new date gets a neighbouring one.
insert into announced_fact (id, owner_id, job_application_id, contact_id, fact_type, happened_at, announced_words, initiator,
    timing_type, announced_date, announced_time, announced_amount, announced_unit, announced_channel, created_at, deleted_at, version)
select case when exists (select 1 from announced_fact i where i.id = a.id)
        then cast(concat(substring(cast(a.id as varchar(36)) from 1 for 14), '8', substring(cast(a.id as varchar(36)) from 16)) as uuid)
        else a.id end,
    a.owner_id, a.job_application_id, a.contact_id, 'NEW_DATE', a.received_at, a.announced_words, a.initiator,
    a.timing_type, a.announced_date, a.announced_time, a.announced_amount, a.announced_unit, a.announced_channel, a.created_at,
    a.deleted_at, a.version
from announcement a;

drop table announcement;

create index announced_fact_by_contact on announced_fact (contact_id);
create index announced_fact_by_invitation on announced_fact (owner_id, invitation_uid);
