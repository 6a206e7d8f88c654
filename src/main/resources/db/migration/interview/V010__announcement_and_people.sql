-- The others who were there; the one who is written to stays interview.contact_id.
create table interview_person (
    interview_id uuid not null references interview (id) on delete cascade,
    contact_id uuid not null references contact (id) on delete cascade,
    primary key (interview_id, contact_id)
);

create index interview_person_by_contact on interview_person (contact_id);

-- A new date that the recruiter announced without a meeting.
create table announcement (
    id uuid primary key,
    owner_id uuid not null references account (id) on delete cascade,
    job_application_id uuid not null references job_application (id) on delete cascade,
    contact_id uuid references contact (id) on delete set null,
    received_at timestamp not null,
    announced_words text,
    initiator varchar(10) not null,
    timing_type varchar(10) not null,
    announced_date date,
    announced_time time,
    announced_amount integer,
    announced_unit varchar(12),
    announced_channel varchar(5),
    created_at timestamp with time zone not null,
    deleted_at timestamp with time zone,
    version bigint not null
);

create index announcement_by_job_application on announcement (job_application_id);
