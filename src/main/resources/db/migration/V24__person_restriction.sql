-- What was decided about a person of a conference: not at the meeting, or nothing of any report; why, by whom, and when.
create table conference_restriction (
    conference_id uuid not null references conference (id),
    position      int  not null,
    person_id     uuid not null references conference_person (id),
    kind          text not null check (kind in ('EXCLUDED_FROM_MEETING', 'WITHHELD_ALTOGETHER')),
    reason        text not null check (reason <> ''),
    decided_by    text not null check (decided_by <> ''),
    decided_on    date not null,
    primary key (conference_id, position)
);
