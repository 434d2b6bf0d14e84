-- Where a hash stood before issues were merged, so that a merge can be taken apart again.
create table merged_hashes (
  project_id bigint not null,
  hash bigint not null,
  origin_issue bigint not null references issues,
  primary key (project_id, hash)
);

create table issue_followers (
  issue_id bigint not null references issues,
  user_id bigint not null,
  bookmarked boolean not null default false,
  subscribed boolean not null default false,
  primary key (issue_id, user_id)
);
create index issue_followers_by_user on issue_followers (user_id) where bookmarked;

-- What a command changed, for the ten seconds in which people change their mind (kept an hour).
create table undo_steps (
  token text primary key,
  user_id bigint not null,
  created_at timestamptz not null default now(),
  steps jsonb not null
);

create table inbox_items (
  id bigint generated always as identity primary key,
  organization_id bigint not null,
  user_id bigint not null,
  issue_id bigint not null references issues,
  kind text not null check (kind in ('assigned', 'mentioned', 'comment', 'regressed')),
  actor text not null,
  text text not null default '',
  at timestamptz not null,
  read_at timestamptz
);
create index inbox_items_by_user on inbox_items (user_id, id desc);

create table deploys (
  id bigint generated always as identity primary key,
  project_id bigint not null,
  version text not null,
  environment text not null,
  name text,
  url text,
  started_at timestamptz,
  finished_at timestamptz not null
);
create index deploys_by_project on deploys (project_id, finished_at desc);

-- What tools tell of a release beyond its first event.
create table release_facts (
  project_id bigint not null,
  version text not null,
  ref text,
  url text,
  status text not null default 'open' check (status in ('open', 'archived')),
  commits jsonb not null default '[]',
  primary key (project_id, version)
);
