-- What was confirmed: a mail leaves only while all of it still holds. What was confirmed before this was kept holds no more.
alter table departure add column text_key varchar(60) default '' not null;
alter table departure add column fingerprint varchar(64) default '' not null;
alter table departure add column relance_version bigint default -1 not null;
-- Whether what follows from a mail that left, its relance is done, was written down.
alter table departure add column settled boolean default true not null;

create index departure_unsettled on departure (settled, ended_at);
