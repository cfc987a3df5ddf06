-- What an author may like to look at again; never a reason to return a report, and for the author only.
alter table report add column hints jsonb not null default '[]';
