-- An agency's own release of its report for sharing, where it was asked for: who gave it, and how they said so; never changed.
create table agency_release (
    report_id   uuid primary key,
    released_by text        not null,
    words       text        not null,
    recorded_at timestamptz not null,
    actor       text        not null
);
