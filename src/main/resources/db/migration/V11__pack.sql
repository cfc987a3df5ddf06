-- A printed pack for one reader: number 1 is the pack, the others are its supplements; none is ever printed anew.
create table pack (
    id            uuid primary key,
    conference_id uuid        not null references conference (id),
    reader_id     uuid        not null references conference_person (id),
    number        int         not null,
    built_at      timestamptz not null,
    pages         int         not null,
    content_id    uuid        not null references content (id),
    unique (conference_id, reader_id, number)
);

-- The report versions a pack holds, and the page each begins on.
create table pack_report (
    pack_id   uuid not null references pack (id),
    report_id uuid not null,
    position  int  not null,
    page      int  not null,
    primary key (pack_id, report_id)
);

-- The answers of the family a pack holds.
create table pack_response (
    pack_id     uuid not null references pack (id),
    response_id uuid not null references response (id),
    primary key (pack_id, response_id)
);
