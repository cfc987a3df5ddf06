-- How many files a pack's index names that are not in it as reports: left out, or there as pages alone.
alter table pack add column named int not null default 0;
