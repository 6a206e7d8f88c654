-- What waits is found among what is pending, in the order of its slots; the message of the day after apart, for it is offered only for a few days.
drop index follow_up_pending;
create index follow_up_open on follow_up (owner_id, state, place_in_plan, slot_at, id);

-- Since when nothing came after a relance; null unless it is the last word of an open candidature. The application sets it with whatever it follows from.
alter table follow_up add column silent_since timestamp with time zone;
update follow_up set silent_since = closed_at
where state = 'DONE' and place_in_plan = 'FOLLOW_UP'
    and exists (select 1 from job_application j where j.id = follow_up.job_application_id and j.stage in ('APPLIED', 'INTERVIEWING')
        and (j.answered_at is null or j.answered_at < follow_up.closed_at))
    and not exists (select 1 from announced_fact a where a.id = follow_up.fact_id and a.deleted_at is not null)
    and not exists (select 1 from follow_up g left join announced_fact a on a.id = g.fact_id
        where g.job_application_id = follow_up.job_application_id and g.id <> follow_up.id and a.deleted_at is null
            and (g.state = 'PENDING' or g.place_in_plan = 'FOLLOW_UP' and g.closed_at > follow_up.closed_at));
create index follow_up_silent on follow_up (owner_id, silent_since, id);

-- What is to be completed, and what comes; whose recruiter waits for a reply.
create index announced_fact_to_complete on announced_fact (owner_id, debriefed, happened_at desc, id);
drop index interview_by_owner;
create index announced_fact_by_time on announced_fact (owner_id, happened_at, id);
create index job_application_owing on job_application (owner_id, reply_owed, answered_at, id);
