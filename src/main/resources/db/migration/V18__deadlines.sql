-- The deadlines of a conference as they were set: a new row whenever a date, a rule or a calendar's table behind them changed.
-- The newest number is in force, the ones before it are the history; nothing is ever changed or removed.
create table deadline_set (
    id            uuid primary key,
    conference_id uuid        not null references conference (id),
    number        int         not null check (number > 0),
    why           text        not null,
    set_at        timestamptz not null,
    facts         jsonb       not null,
    dues          jsonb       not null,
    unique (conference_id, number)
);
