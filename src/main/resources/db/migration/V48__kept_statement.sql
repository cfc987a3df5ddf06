-- Single statements that a person keeps from one reader although the rules clear them; a corrected report keeps its counterparts back as well.
create table kept_statement (
    report_id  uuid        not null,
    reader_id  uuid        not null,
    number     integer     not null,
    decided_by text        not null,
    reason     text        not null,
    decided_at timestamptz not null,
    actor      text        not null,
    primary key (report_id, reader_id, number)
);
