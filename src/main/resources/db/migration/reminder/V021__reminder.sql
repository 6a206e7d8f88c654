-- Which mails a person asked for; nobody who has no row gets any.
create table reminder_wishes (
    id uuid not null,
    version bigint not null,
    owner_id uuid not null,
    digest boolean not null,
    digest_hour integer not null,
    day_sheet boolean not null,
    evening_after boolean not null,
    discreet boolean not null,
    -- Nothing that was due before somebody asked for it is sent.
    asked_at timestamp with time zone not null,
    constraint reminder_wishes_pk primary key (id),
    constraint reminder_wishes_owner unique (owner_id),
    constraint reminder_wishes_account foreign key (owner_id) references account (id) on delete cascade
);

-- A mail that is to go, or went. The unique triple is what keeps it the only one of its day, whoever makes it.
create table reminder (
    id uuid not null,
    owner_id uuid not null,
    kind varchar(20) not null,
    on_day date not null,
    state varchar(20) not null,
    due_at timestamp with time zone not null,
    -- From then on it would be of no use any more.
    useless_at timestamp with time zone not null,
    made_at timestamp with time zone not null,
    attempts integer not null,
    -- WAITING: when to try; SENDING: until when whoever tries is believed to be alive.
    next_try_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    failure varchar(20),
    -- Stops the mails of its owner. In clear only until the mail that carries it has left, so that each try carries the same.
    stop_secret varchar(64),
    stop_hash varchar(64) not null,
    constraint reminder_pk primary key (id),
    constraint reminder_once unique (owner_id, kind, on_day),
    constraint reminder_stop unique (stop_hash),
    constraint reminder_account foreign key (owner_id) references account (id) on delete cascade
);

create index reminder_waiting on reminder (state, next_try_at);
