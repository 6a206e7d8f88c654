create table received_mail (
    id uuid primary key,
    owner_id uuid not null references account (id) on delete cascade,
    job_application_id uuid not null references job_application (id) on delete cascade,
    sender varchar(300),
    subject varchar(300),
    received_at timestamp not null,
    body text not null,
    left_out integer not null,
    shortened boolean not null,
    kept_at timestamp with time zone not null,
    deleted_at timestamp with time zone,
    version bigint not null
);

create index received_mail_by_job_application on received_mail (job_application_id);
