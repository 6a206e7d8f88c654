-- Search asks which candidatures of an owner changed last; whoever erases an account asks who refers to it.
create index journal_entry_latest on journal_entry (owner_id, id desc);
drop index journal_entry_by_owner;
