-- Who may sign in. A chair is known to conferences by the e-mail address they name her by.
create table account (
    user_name     text primary key,
    password_hash text        not null,
    roles         text[]      not null,
    email         text,
    added_at      timestamptz not null
);
