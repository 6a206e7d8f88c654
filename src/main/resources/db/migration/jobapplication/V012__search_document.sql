-- One row for each candidature, all derived: what search compares, by what the list is sorted and counted, and the names
-- by which a company and a post are known again. The application fills it at its start and after each change.
create table search_document (
    job_application_id uuid primary key references job_application (id) on delete cascade,
    owner_id uuid not null references account (id) on delete cascade,
    hidden boolean not null,
    stage varchar(20) not null,
    activity_at timestamp with time zone not null,
    applied_on date,
    company_key varchar(200) not null,
    position_key varchar(200) not null,
    content varchar(200000) not null,
    lines text not null,
    edition integer not null,
    version bigint not null
);

create index search_document_by_activity on search_document (owner_id, hidden, activity_at, job_application_id);
create index search_document_by_company on search_document (owner_id, company_key);
