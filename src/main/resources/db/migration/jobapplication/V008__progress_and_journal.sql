alter table job_application add column stage varchar(20);
update job_application set stage = case
    when exists (select 1 from interview i where i.job_application_id = job_application.id and i.deleted_at is null)
        then 'INTERVIEWING'
    when applied_on is not null then 'APPLIED'
    else 'TO_APPLY' end;
alter table job_application alter column stage set not null;
alter table job_application add column stage_since timestamp with time zone;
update job_application set stage_since = updated_at;
alter table job_application alter column stage_since set not null;

-- Of a closed candidature: where it stood before.
alter table job_application add column reopens_at varchar(20);
alter table job_application add column closed_at timestamp with time zone;
alter table job_application add column answered_at timestamp with time zone;
alter table job_application add column reply_owed boolean default false not null;
alter table job_application add column patient_until date;
alter table job_application add column closing_on date;

create index job_application_by_stage on job_application (owner_id, stage, deleted_at);

-- What was there before has lower numbers.
create sequence journal_entry_seq start with 1000000 increment by 1;

create table journal_entry (
    id bigint primary key,
    owner_id uuid not null references account (id) on delete cascade,
    job_application_id uuid not null references job_application (id) on delete cascade,
    recorded_at timestamp with time zone not null,
    fact varchar(60) not null,
    icon varchar(30) not null,
    detail varchar(500),
    subject varchar(300),
    body text,
    href varchar(200),
    undoable boolean not null,
    undo_of bigint references journal_entry (id) on delete cascade,
    version bigint not null
);

create index journal_entry_by_job_application on journal_entry (job_application_id, id);
create index journal_entry_undone on journal_entry (undo_of);

-- Apart from the entries, which are never changed: how things stood before is forgotten with what it tells of.
create table journal_undo (
    entry_id bigint primary key references journal_entry (id) on delete cascade,
    owner_id uuid not null references account (id) on delete cascade,
    job_application_id uuid not null references job_application (id) on delete cascade,
    recorded_at timestamp with time zone not null,
    before_state text not null,
    back varchar(200),
    version bigint not null
);

create index journal_undo_by_job_application on journal_undo (job_application_id);

-- What is known of the time before the journal.
insert into journal_entry (id, owner_id, job_application_id, recorded_at, fact, icon, href, undoable, version)
select row_number() over (order by known.recorded_at, known.rank), known.owner_id, known.job_application_id,
    known.recorded_at, known.fact, known.icon, known.href, false, 0
from (
    select owner_id, id as job_application_id, created_at as recorded_at, 1 as rank,
        'journal.jobapplication.created' as fact, 'briefcase' as icon, cast(null as varchar(200)) as href
    from job_application
    union all
    select owner_id, id, case when applied_on < cast(created_at as date) then cast(applied_on as timestamp with time zone) else created_at end, 2,
        'journal.jobapplication.sent', 'send', null
    from job_application where applied_on is not null
    union all
    select owner_id, job_application_id, created_at, 3,
        'journal.interview.recorded', 'people', concat('/entretiens/', cast(id as varchar(36)))
    from interview where deleted_at is null
    union all
    select owner_id, job_application_id, closed_at, 4,
        'journal.followup.done', 'check', concat('/relances/', cast(id as varchar(36)))
    from follow_up where state = 'DONE' and closed_at is not null
) known;
