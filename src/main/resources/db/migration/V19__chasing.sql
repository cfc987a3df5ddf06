-- Every moment of a reminder that has come: one for each conference, rule, reminder, person it is about, and date of the deadline.
-- Those that were not needed are kept too, so that they are not sent when the same thing is owed again later on.
create table reminder (
    id            uuid primary key,
    sequence      bigint generated always as identity,
    conference_id uuid        not null references conference (id),
    rule          text        not null,
    matter        text        not null,
    reminder      text        not null,
    about_id      uuid references conference_person (id),
    person_id     uuid references conference_person (id),
    template      text        not null,
    moment        timestamptz not null,
    due_on        date        not null,
    due_at        timestamptz not null,
    found_at      timestamptz not null,
    found_by      text        not null,
    state         text        not null check (state in ('due', 'asked', 'to-ring', 'rung', 'no-longer', 'not-owed', 'overtaken')),
    settled_at    timestamptz,
    leased_until  timestamptz,
    -- whom nobody is named for is the conference as a whole, or the office
    unique nulls not distinct (conference_id, rule, reminder, about_id, due_on)
);
create index reminder_waiting on reminder (state) where state in ('due', 'to-ring');

-- The list business support gets each working morning: one for each authority and day.
create table digest (
    id           uuid primary key,
    authority    text        not null,
    day          date        not null,
    found_at     timestamptz not null,
    state        text        not null check (state in ('due', 'sent', 'nothing-to-say', 'past')),
    leased_until timestamptz,
    unique (authority, day)
);
