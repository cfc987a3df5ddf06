-- A decision about a person is lifted by another one, and both are kept: why, by whom, and when.
alter table conference_restriction add column lift_reason text check (lift_reason <> '');
alter table conference_restriction add column lifted_by text check (lifted_by <> '');
alter table conference_restriction add column lifted_on date;
alter table conference_restriction add check ((lifted_on is null) = (lifted_by is null) and (lifted_on is null) = (lift_reason is null));
create unique index one_restriction_in_force on conference_restriction (person_id, kind) where lifted_on is null;
