create table account (
    id uuid not null,
    version bigint not null,
    email varchar(254) not null,
    -- Lower-cased: a unique expression index would not be portable.
    email_normalised varchar(254) not null,
    password_hash varchar(255) not null,
    first_name varchar(100) not null,
    last_name varchar(100) not null,
    phone varchar(30),
    gender varchar(20) not null,
    region varchar(30) not null,
    time_zone varchar(64) not null,
    created_at timestamp with time zone not null,
    constraint account_pk primary key (id),
    constraint account_email_unique unique (email_normalised)
);

-- One row per device that stays signed in; username is the owner's id, so that a new e-mail address signs nobody out.
create table persistent_logins (
    series varchar(64) not null,
    username varchar(64) not null,
    token varchar(64) not null,
    last_used timestamp with time zone not null,
    constraint persistent_logins_pk primary key (series)
);

create index persistent_logins_username on persistent_logins (username);
