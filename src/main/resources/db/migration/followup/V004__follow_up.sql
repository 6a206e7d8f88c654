create table follow_up (
    id uuid primary key,
    owner_id uuid not null references account (id) on delete cascade,
    job_application_id uuid not null references job_application (id) on delete cascade,
    interview_id uuid not null references interview (id) on delete cascade,
    place_in_plan varchar(10) not null,
    kind varchar(25) not null,
    channel varchar(5) not null,
    planned_at timestamp not null,
    slot_at timestamp not null,
    moved boolean not null,
    state varchar(10) not null,
    closed_at timestamp with time zone,
    reasons text not null,
    signal varchar(10),
    advisories varchar(200) not null,
    wording_subject varchar(300),
    wording_body text,
    version bigint not null,
    -- Two tabs or a double click never make two.
    constraint one_of_each_per_interview unique (interview_id, place_in_plan)
);

create index follow_up_pending on follow_up (owner_id, state, slot_at);
create index follow_up_by_job_application on follow_up (job_application_id);
