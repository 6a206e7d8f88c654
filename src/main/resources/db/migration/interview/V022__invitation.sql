-- By which a newer invitation to the same interview is known.
alter table interview add column invitation_uid varchar(255);
alter table interview add column invitation_sequence integer;
