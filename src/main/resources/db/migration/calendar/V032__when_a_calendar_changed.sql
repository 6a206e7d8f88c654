-- When something last changed that every entry is told by: the zone, what they name, the address. What changed one entry alone is in
-- the history of its candidature.
alter table calendar_feed add column changed_at timestamp with time zone;
