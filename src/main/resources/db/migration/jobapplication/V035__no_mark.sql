-- A change knows what it touched: what other modules add to search needs no mark any more.
alter table search_document drop column further_mark;
