-- What tokens of forms are signed with: it outlives a restart, as forms that are open in a browser do.
create table signing_key (
    name varchar(30) not null,
    secret varchar(64) not null,
    created_at timestamp with time zone not null,
    constraint signing_key_pk primary key (name)
);

-- Who proved who they are did so in a session: a row that a cookie finds again says nothing of it.
alter table device drop column proven_at;
