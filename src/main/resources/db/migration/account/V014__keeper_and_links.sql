-- The account that keeps the installation, of which there is one: null for all others.
alter table account add column keeper_mark varchar(10);
alter table account add constraint account_keeper_unique unique (keeper_mark);
update account set keeper_mark = 'KEEPER'
where id = (select a.id from account a order by a.created_at, a.id fetch first 1 rows only);

-- Addresses that work once: to sign up, to choose a new password, to confirm a new e-mail address.
create table one_time_link (
    id uuid not null,
    purpose varchar(20) not null,
    secret_hash varchar(64) not null,
    -- Who invited, or whose password or address is changed; null for a guest.
    account_id uuid,
    email varchar(254),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    constraint one_time_link_pk primary key (id),
    constraint one_time_link_secret_unique unique (secret_hash),
    constraint one_time_link_account_fk foreign key (account_id) references account (id) on delete cascade
);

create index one_time_link_account on one_time_link (account_id);
