-- The mail account with which a person sends; its password only as the key of the configuration seals it.
create table sender_account (
    id uuid not null,
    owner_id uuid not null,
    address varchar(254) not null,
    host varchar(253) not null,
    port integer not null,
    encryption varchar(10) not null,
    user_name varchar(254) not null,
    sealed_password varchar(1000) not null,
    copy_to_self boolean not null,
    checked_at timestamp with time zone not null,
    constraint sender_account_pk primary key (id),
    constraint sender_account_owner unique (owner_id),
    constraint sender_account_account foreign key (owner_id) references account (id) on delete cascade
);

-- The mail of a relance that was entrusted to Relance. One row for each relance: what left once cannot leave again.
create table departure (
    id uuid not null,
    owner_id uuid not null,
    follow_up_id uuid not null,
    state varchar(10) not null,
    recipient varchar(254) not null,
    subject varchar(300) not null,
    body text not null,
    -- The slot for which it was confirmed, on its owner's watch: at another one it does not leave. None where it leaves at once.
    confirmed_slot timestamp,
    leaves_at timestamp with time zone not null,
    attempts integer not null,
    -- WAITING: when to try; LEAVING: until when whoever tries is believed to be alive.
    next_try_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    obstacle varchar(20),
    constraint departure_pk primary key (id),
    constraint departure_once unique (follow_up_id),
    constraint departure_account foreign key (owner_id) references account (id) on delete cascade,
    constraint departure_follow_up foreign key (follow_up_id) references follow_up (id) on delete cascade
);

create index departure_waiting on departure (state, next_try_at);
create index departure_by_owner on departure (owner_id);
