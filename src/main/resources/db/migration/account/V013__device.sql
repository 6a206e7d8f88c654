-- A browser that is signed in; without a secret it is forgotten when its session ends or was silent for some hours.
create table device (
    id uuid not null,
    account_id uuid not null,
    secret_hash varchar(64),
    -- The browser and its system in a few words, for a person to recognise.
    label varchar(60) not null,
    created_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    -- When somebody last proved on it who they are; null if never since it is kept here.
    proven_at timestamp with time zone,
    constraint device_pk primary key (id),
    constraint device_account_fk foreign key (account_id) references account (id) on delete cascade
);

create index device_account on device (account_id);

insert into device (id, account_id, secret_hash, label, created_at, last_seen_at)
select cast(p.series as uuid), a.id, p.token, 'Navigateur', p.last_used, p.last_used
from persistent_logins p
join account a on cast(a.id as varchar(64)) = p.username;

drop table persistent_logins;
