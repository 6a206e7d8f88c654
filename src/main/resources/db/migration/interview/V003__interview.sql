create table interview (
    id uuid primary key,
    owner_id uuid not null references account (id) on delete cascade,
    job_application_id uuid not null references job_application (id) on delete cascade,
    contact_id uuid references contact (id) on delete set null,
    held_at timestamp not null,
    setting varchar(10) not null,
    decision_makers_above integer not null,
    needs text,
    strengths text,
    talking_point text,
    announced_words text,
    initiator varchar(10) not null,
    timing_type varchar(10) not null,
    announced_date date,
    announced_time time,
    announced_amount integer,
    announced_unit varchar(12),
    announced_channel varchar(5),
    debriefed boolean not null,
    created_at timestamp with time zone not null,
    deleted_at timestamp with time zone,
    version bigint not null
);

create index interview_by_job_application on interview (job_application_id);
create index interview_by_owner on interview (owner_id, held_at);
