-- The parts of packs as they were printed when their reports were accepted: by the page they were printed from, words and templates alike,
-- so that a change of either prints a new one. Kept within the conference whose words they hold.
create table printed_part (
    conference_id uuid        not null references conference (id),
    page_sha256   bytea       not null,
    content_id    uuid        not null references content (id),
    primary key (conference_id, page_sha256)
);

-- What became of files that cannot be read into statements: their pages, or why there are none. The same file is looked at once.
create table carried_file (
    original_id uuid    not null references content (id),
    name        text    not null,
    pages_id    uuid    references content (id),
    pages       int     not null,
    readable    boolean not null,
    removed     text[]  not null,
    incomplete  int[]   not null,
    not_carried text,
    primary key (original_id, name)
);
