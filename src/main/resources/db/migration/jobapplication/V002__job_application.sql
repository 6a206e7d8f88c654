create table job_application (
    id uuid primary key,
    owner_id uuid not null references account (id) on delete cascade,
    company varchar(120) not null,
    job_position varchar(120) not null,
    link varchar(500),
    place varchar(120),
    origin varchar(20) not null,
    contract varchar(20),
    seniority varchar(20) not null,
    urgency varchar(20) not null,
    direct_contact_role boolean not null,
    applied_on date,
    notes text,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    deleted_at timestamp with time zone,
    version bigint not null
);

create index job_application_by_owner on job_application (owner_id, deleted_at, updated_at);

create table contact (
    id uuid primary key,
    job_application_id uuid not null references job_application (id) on delete cascade,
    civility varchar(10),
    first_name varchar(100),
    last_name varchar(100),
    job_title varchar(120),
    email varchar(254),
    direct_phone varchar(30),
    assistant_name varchar(100),
    assistant_phone varchar(30),
    deleted_at timestamp with time zone,
    version bigint not null
);

create index contact_by_job_application on contact (job_application_id);
