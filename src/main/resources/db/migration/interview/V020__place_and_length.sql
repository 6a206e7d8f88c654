alter table interview add column place varchar(300);
alter table interview add column minutes integer;
