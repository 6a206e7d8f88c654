-- Whose row it is has one name in every table. H2 shows a renamed column in its keys only once it is opened again: they are made anew.
alter table device drop constraint device_account_fk;
alter table device rename column account_id to owner_id;
alter table device add constraint device_owner foreign key (owner_id) references account (id) on delete cascade;

alter table one_time_link drop constraint one_time_link_account_fk;
alter table one_time_link rename column account_id to owner_id;
alter table one_time_link add constraint one_time_link_owner foreign key (owner_id) references account (id) on delete cascade;

alter table passkey drop constraint passkey_account;
alter table passkey rename column account_id to owner_id;
alter table passkey add constraint passkey_owner foreign key (owner_id) references account (id) on delete cascade;

alter table provider_identity drop constraint provider_identity_account;
alter table provider_identity rename column account_id to owner_id;
alter table provider_identity add constraint provider_identity_owner foreign key (owner_id) references account (id) on delete cascade;

-- Whoever erases an account or a device asks who refers to it.
create index own_wording_by_owner on own_wording (owner_id);
create index journal_entry_by_owner on journal_entry (owner_id);
create index journal_undo_by_owner on journal_undo (owner_id);
create index received_mail_by_owner on received_mail (owner_id);
create index push_device_by_device on push_device (device_id);
