-- An agency's release may be for one reader alone; without one it is for every reader. The first recording stands.
alter table agency_release drop constraint agency_release_pkey;
alter table agency_release add column reader_id uuid;
create unique index agency_release_once on agency_release (report_id, coalesce(reader_id, report_id));

-- An agency has shared its report with a reader by itself: who, how and when, as it told the office; never changed.
create table agency_sharing (
    report_id   uuid        not null,
    reader_id   uuid        not null,
    shared_by   text        not null,
    words       text        not null,
    shared_at   timestamptz not null,
    recorded_at timestamptz not null,
    actor       text        not null,
    primary key (report_id, reader_id)
);
