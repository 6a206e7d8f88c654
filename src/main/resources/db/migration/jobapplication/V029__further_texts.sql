-- What other modules add to a search document stands apart, with a mark that tells whether it is still true: mails and words of
-- interviews are read again only when one of them came, went or changed. The application fills it at its start.
alter table search_document add column further_mark varchar(64) default '' not null;
alter table search_document add column further varchar(200000) default '' not null;
alter table search_document add column further_lines text default '' not null;
