-- What a reader answers about a copy they were given; kept word for word.
create table response (
    id            uuid primary key,
    sequence      bigint generated always as identity,
    conference_id uuid        not null references conference (id),
    copy_id       uuid        not null references disclosed_copy (id),
    report_id     uuid        not null,
    reader_id     uuid        not null references conference_person (id),
    words         text        not null,
    given_at      timestamptz not null
);
create unique index response_same_words on response (copy_id, md5(words));
create index response_conference on response (conference_id);
