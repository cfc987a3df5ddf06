-- In what a version differs from the one before it, as it was computed when it came and as people were shown it; null for the first, and
-- for versions that came before this was kept.
alter table report add column difference jsonb;

-- What the author has answered about single statements on the page, up to this version, by the statements' words.
alter table report add column answers jsonb not null default '[]';
