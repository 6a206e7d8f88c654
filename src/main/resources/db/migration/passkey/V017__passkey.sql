-- A person's passkeys; the authenticator keeps the private key, here is only what checks its signatures.
create table passkey (
    id uuid not null,
    -- The authenticator's own name for it, base64url; at most 1023 bytes by WebAuthn.
    credential_id varchar(1400) not null,
    account_id uuid not null,
    public_key bytea not null,
    attestation bytea not null,
    signature_count bigint not null,
    uv_initialized boolean not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    transports varchar(200) not null,
    label varchar(100) not null,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    constraint passkey_pk primary key (id),
    constraint passkey_credential unique (credential_id),
    constraint passkey_account foreign key (account_id) references account (id) on delete cascade
);

create index passkey_account_id on passkey (account_id);
