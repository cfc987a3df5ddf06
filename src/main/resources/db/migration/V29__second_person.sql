-- Decisions about a copy are read in the order in which they were taken: at the gate one person asks and a second one answers.
alter table disclosure_decision add column sequence bigint generated always as identity;
