-- Entries number one by one over all people: the number, which is their order, would tell in addresses how much others do. What
-- addresses name is random. Both databases have random() and no common function for a random uuid, so that those of older entries
-- are made of digits; the application makes the others.
alter table journal_entry add column public_id uuid;

update journal_entry set public_id = cast(
    lpad(cast(cast(floor(random() * 100000000) as bigint) as varchar(8)), 8, '0')
    || '-' || lpad(cast(cast(floor(random() * 10000) as bigint) as varchar(4)), 4, '0')
    || '-4' || lpad(cast(cast(floor(random() * 1000) as bigint) as varchar(3)), 3, '0')
    || '-8' || lpad(cast(cast(floor(random() * 1000) as bigint) as varchar(3)), 3, '0')
    || '-' || lpad(cast(cast(floor(random() * 1000000) as bigint) as varchar(6)), 6, '0')
    || lpad(cast(cast(floor(random() * 1000000) as bigint) as varchar(6)), 6, '0') as uuid);

alter table journal_entry alter column public_id set not null;
alter table journal_entry add constraint journal_entry_public_id unique (public_id);
