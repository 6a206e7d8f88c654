-- A list, or a column of the board, reads the first rows of each stage that it shows, in its order, and no others.
drop index search_document_by_activity;
create index search_document_by_activity on search_document (owner_id, hidden, stage, activity_at desc, job_application_id desc);
create index search_document_by_name on search_document (owner_id, hidden, stage, company_key, position_key, job_application_id);
-- What was not sent is last among the sent ones; without a null H2 knows the index by a range that all are in.
alter table search_document add column sent_on date default date '0001-01-01' not null;
update search_document set sent_on = applied_on where applied_on is not null;
alter table search_document drop column applied_on;
create index search_document_by_sending on search_document (owner_id, hidden, stage, sent_on desc, activity_at desc, job_application_id desc);
drop index job_application_by_stage;

-- Those that are proposed in forms: the latest ones.
create index job_application_latest on job_application (owner_id, deleted_at, updated_at desc, id);
drop index job_application_by_owner;

-- How many candidatures are listed in each stage. Two rows of one stage count together: nobody has to wait to write the first.
create table stage_count (
    id uuid primary key,
    owner_id uuid not null references account (id) on delete cascade,
    stage varchar(20) not null,
    many bigint not null
);
create index stage_count_by_owner on stage_count (owner_id, stage, id);

insert into stage_count (id, owner_id, stage, many)
select (select d.job_application_id from search_document d
        where d.owner_id = counted.owner_id and d.stage = counted.stage and d.hidden = false
        order by d.job_application_id fetch first 1 row only),
    owner_id, stage, many
from (select owner_id, stage, count(*) as many from search_document where hidden = false group by owner_id, stage) counted;
