-- Who a person is for an OpenID Connect provider; the pair of issuer and subject names them for ever, the address does not.
create table provider_identity (
    id uuid not null,
    account_id uuid not null,
    issuer varchar(400) not null,
    subject varchar(255) not null,
    registration varchar(100) not null,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone not null,
    constraint provider_identity_pk primary key (id),
    constraint provider_identity_subject unique (issuer, subject),
    constraint provider_identity_account foreign key (account_id) references account (id) on delete cascade
);

create index provider_identity_account_id on provider_identity (account_id);
