-- The steps of the newest building of each conference's pack, in words for the office; no name of a family member stands in them.
create table pack_step (
    conference_id uuid not null references conference (id),
    number integer not null,
    words text not null,
    at timestamptz not null,
    last boolean not null,
    primary key (conference_id, number)
);

-- The order of the reports in the chair's pack, where the office chose one: by author, the first first.
create table pack_order (
    conference_id uuid not null references conference (id),
    author_id uuid not null,
    position integer not null,
    primary key (conference_id, author_id)
);
