-- How a person of the family reads, asked once: large print, and whose reports come first.
alter table conference_person add column large_print boolean not null default false;
alter table conference_person add column reads_first uuid[] not null default '{}';
