-- The address of a person's calendar; of the secret in it only the hash is kept.
create table calendar_feed (
    owner_id uuid primary key references account (id) on delete cascade,
    secret_hash varchar(43) not null unique,
    discreet boolean not null,
    created_at timestamp with time zone not null
);
