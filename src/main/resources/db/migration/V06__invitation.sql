-- Who was asked to come to which conference: one invitation for each person.
create table invitation (
    id            uuid        primary key,
    conference_id uuid        not null references conference (id),
    person_id     uuid        not null references conference_person (id),
    drawn_up_at   timestamptz not null,
    unique (conference_id, person_id)
);
