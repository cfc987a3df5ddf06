-- A conference as it was booked, with its children and everybody who has to do with it.
create table conference (
    id         uuid primary key,
    reference  text        not null unique,
    mail_code  text        not null unique,
    authority  text        not null,
    kind       text        not null,
    held_at    timestamptz not null,
    venue      text        not null,
    decided_on date,
    booked_at  timestamptz not null
);
create index conference_held_at on conference (held_at);

create table strategy_discussion (
    conference_id uuid not null references conference (id),
    position      int  not null,
    held_on       date not null,
    primary key (conference_id, position)
);

create table conference_child (
    id            uuid primary key,
    conference_id uuid not null references conference (id),
    position      int  not null,
    key           text not null,
    name          text not null,
    born          date,
    expected      date,
    unique (conference_id, key),
    check (born is null or expected is null)
);

create table conference_person (
    id               uuid primary key,
    conference_id    uuid    not null references conference (id),
    position         int     not null,
    key              text    not null,
    name             text    not null,
    role             text    not null,
    agency           text,
    title            text,
    email            text,
    phone            text,
    address          text[]  not null,
    channel          text    not null,
    safely           text,
    countersigned_by uuid references conference_person (id) deferrable initially deferred,
    invited          boolean not null,
    takes_part_at    timestamp,
    takes_part       text,
    unique (conference_id, key)
);

create table parenthood (
    person_id               uuid    not null references conference_person (id),
    child_id                uuid    not null references conference_child (id),
    mother                  boolean not null,
    parental_responsibility boolean not null,
    primary key (person_id, child_id)
);

-- The children a professional knows; none means all.
create table person_concern (
    person_id uuid not null references conference_person (id),
    child_id  uuid not null references conference_child (id),
    primary key (person_id, child_id)
);

create table protected_words (
    conference_id uuid   not null references conference (id),
    position      int    not null,
    words         text   not null,
    kept_from     uuid[] not null,
    primary key (conference_id, position)
);
