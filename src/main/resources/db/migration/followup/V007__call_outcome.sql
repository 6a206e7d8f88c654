alter table follow_up add column call_outcome varchar(10);
alter table follow_up add column called_at timestamp;

-- The call as it was planned: it comes back when its outcome is taken back.
alter table follow_up add column call_kind varchar(25);
alter table follow_up add column call_channel varchar(5);
alter table follow_up add column call_planned_at timestamp;
alter table follow_up add column call_slot_at timestamp;
alter table follow_up add column call_moved boolean;
alter table follow_up add column call_reasons text;
alter table follow_up add column call_advisories varchar(200);
