-- One sequence for all issues: a hash that moves to another issue must carry a higher version than it had.
create sequence issue_versions;

create table issue_counters (
  project_id bigint primary key,
  last_number bigint not null
);

create table issues (
  id bigint generated always as identity primary key,
  project_id bigint not null,
  number bigint not null,
  kind text not null,
  title text not null,
  error_type text not null,
  value text not null,
  culprit text not null,
  level text not null,
  platform text not null,
  logger text not null default '',
  status text not null default 'unresolved' check (status in ('unresolved', 'resolved', 'archived')),
  substatus text not null default 'new' check (substatus in ('', 'new', 'ongoing', 'regressed', 'escalating')),
  status_changed_at timestamptz not null,
  resolution text not null default '' check (resolution in ('', 'now', 'in_release', 'in_next_release')),
  resolved_release text,
  archived_until timestamptz,
  archived_until_events bigint,
  archived_until_users bigint,
  archived_until_escalating boolean not null default false,
  priority text not null default 'medium' check (priority in ('high', 'medium', 'low')),
  assigned_user bigint,
  assigned_team bigint,
  first_seen timestamptz not null,
  first_release text,
  first_environment text not null,
  merged_into bigint,
  deleted_at timestamptz,
  version bigint not null default nextval('issue_versions'),
  unique (project_id, number)
);
create index issues_not_open on issues (project_id, status) where status <> 'unresolved';

create table issue_hashes (
  project_id bigint not null,
  hash bigint not null,
  issue_id bigint not null references issues,
  discarded boolean not null default false,
  primary key (project_id, hash)
);
create index issue_hashes_by_issue on issue_hashes (issue_id);

create table issue_activity (
  id bigint generated always as identity primary key,
  issue_id bigint not null references issues,
  at timestamptz not null,
  kind text not null,
  actor text not null,
  data jsonb not null default '{}'
);
create index issue_activity_by_issue on issue_activity (issue_id, id);

-- A change of state is keyed by what caused it, so that a batch that is finished twice changes nothing twice.
create table issue_transitions (
  issue_id bigint not null references issues,
  cause text not null,
  at timestamptz not null default now(),
  primary key (issue_id, cause)
);

create table releases (
  id bigint generated always as identity primary key,
  project_id bigint not null,
  version text not null,
  first_seen timestamptz not null,
  date_released timestamptz,
  unique (project_id, version)
);

create table outbox (
  id bigint generated always as identity primary key,
  kind text not null,
  key text not null,
  payload jsonb not null,
  created_at timestamptz not null default now()
);

-- Where a partition stands and who may move it on.
create table partition_heads (
  topic text not null,
  partition int not null,
  next_offset bigint not null,
  owner text not null,
  primary key (topic, partition)
);

create table batches (
  topic text not null,
  partition int not null,
  first_offset bigint not null,
  last_offset bigint not null,
  config_version bigint not null,
  state text not null default 'open' check (state in ('open', 'done')),
  opened_at timestamptz not null default now(),
  done_at timestamptz,
  primary key (topic, partition, first_offset)
);
create index batches_open on batches (topic, partition, first_offset) where state = 'open';
