-- A conference can be moved, cancelled or stood down; more can be recorded of it.
alter table conference add column state text not null default 'BOOKED';
alter table conference add column revision int not null default 0;
alter table conference add column conditions text[] not null default '{}';
alter table conference_person add column profession text;

-- What deadlines are counted from or met by; the newest of an event counts.
create table conference_happening (
    sequence      bigint generated always as identity primary key,
    conference_id uuid        not null references conference (id),
    event         text        not null,
    day           date        not null,
    at            time,
    recorded_at   timestamptz not null,
    recorded_by   text        not null
);
create index conference_happening_conference on conference_happening (conference_id);

create table conference_change (
    sequence      bigint generated always as identity,
    id            uuid primary key,
    conference_id uuid        not null references conference (id),
    what          text        not null,
    revision      int         not null,
    from_at       timestamptz not null,
    to_at         timestamptz not null,
    venue_before  text        not null,
    reason        text        not null,
    changed_at    timestamptz not null,
    changed_by    text        not null
);
create index conference_change_conference on conference_change (conference_id);

-- Whose own time or way of taking part a change gave anew.
create table conference_change_person (
    change_id uuid not null references conference_change (id),
    person_id uuid not null references conference_person (id),
    primary key (change_id, person_id)
);

-- What was written before a conference was moved names its old time. A link is open as long as its conference says.
alter table dispatch add column conference_revision int not null default 0;
alter table link drop column expires_at;
