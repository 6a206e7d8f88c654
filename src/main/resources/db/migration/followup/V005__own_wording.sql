create table own_wording (
    id uuid primary key,
    owner_id uuid not null references account (id) on delete cascade,
    follow_up_id uuid not null references follow_up (id) on delete cascade,
    text_key varchar(60) not null,
    subject varchar(300),
    body text not null,
    in_use boolean not null,
    kept_at timestamp with time zone not null,
    version bigint not null,
    -- Two tabs or a double click never keep two.
    constraint one_own_wording_per_text unique (follow_up_id, text_key)
);

-- A follow-up by mail had one wording for all its variants: it goes to the sober one, which is always offered.
insert into own_wording (id, owner_id, follow_up_id, text_key, subject, body, in_use, kept_at, version)
select id, owner_id, id,
    case when kind = 'THANK_YOU' then 'remerciement'
        when kind = 'CATCH_UP' then 'remerciement-et-suite'
        when channel = 'PHONE' then 'appel'
        else 'relance-sobre' end,
    wording_subject, wording_body, true, current_timestamp, 0
from follow_up
where wording_body is not null;

alter table follow_up drop column wording_subject;
alter table follow_up drop column wording_body;
