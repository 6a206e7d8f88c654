-- Browsers that show a person's reminders as notifications (RFC 8030, RFC 8291).
create table push_device (
    id uuid not null,
    owner_id uuid not null,
    -- Signed out, from wherever, it shows nothing any more.
    device_id uuid not null,
    -- Where the maker of the browser takes messages for it, and what they are sealed with on their way.
    endpoint varchar(1000) not null,
    p256dh varchar(120) not null,
    auth varchar(40) not null,
    label varchar(100) not null,
    added_at timestamp with time zone not null,
    -- Its service knows it no more: nothing is sent there, and its owner is told.
    gone boolean default false not null,
    constraint push_device_pk primary key (id),
    -- A browser shows the reminders of whoever asked last.
    constraint push_device_endpoint unique (endpoint),
    constraint push_device_device foreign key (device_id) references device (id) on delete cascade,
    constraint push_device_account foreign key (owner_id) references account (id) on delete cascade
);

create index push_device_owner on push_device (owner_id);

alter table reminder_wishes add column by_mail boolean default true not null;

-- A mail that does not leave holds no notification back.
alter table reminder add column way varchar(10) default 'MAIL' not null;
alter table reminder drop constraint reminder_once;
alter table reminder add constraint reminder_once_each_way unique (owner_id, kind, on_day, way);
