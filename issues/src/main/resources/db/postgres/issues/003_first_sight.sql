-- Why an issue has its priority: points with their reasons; empty once a person has set it.
alter table issues add column priority_reasons jsonb not null default '[]';
-- Whom the project's rules named at first sight, and by which line; null when none did.
alter table issues add column owners jsonb;
-- The deploy of the first release to the first environment that was the newest then.
alter table issues add column first_deploy bigint;

-- The watch asks for issues whose archive ends by the clock, and for those that have stood as they are for long.
create index issues_archived_until on issues (archived_until) where archived_until is not null;

-- Work that one node does for all, and when it was last begun.
create table chores (
  name text primary key,
  begun_at timestamptz not null
);
