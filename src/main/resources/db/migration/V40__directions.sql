-- How to get to the venue, a line each; and how one person gets there, where another door is theirs.
alter table conference add column directions text[] not null default '{}';
alter table conference_person add column directions text[] not null default '{}';
