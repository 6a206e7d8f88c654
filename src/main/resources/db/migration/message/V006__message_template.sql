create table message_template (
    id uuid primary key,
    owner_id uuid not null references account (id) on delete cascade,
    kind varchar(25) not null,
    channel varchar(5) not null,
    name varchar(80) not null,
    subject varchar(300),
    body text not null,
    created_at timestamp with time zone not null,
    deleted_at timestamp with time zone,
    version bigint not null
);

create index message_template_by_owner on message_template (owner_id, deleted_at, created_at);
