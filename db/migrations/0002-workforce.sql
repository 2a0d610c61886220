create table team (
  like standard including all,
  name text not null unique,
  kind text not null check (kind in ('service', 'team')),
  function text not null check (function in ('authority', 'front_door', 'assessment', 'child_in_need', 'disabled_children', 'early_help', 'quality', 'partner')),
  service_id uuid references team (id),
  agency text,
  check ((kind = 'service') = (service_id is null) or function in ('quality', 'partner', 'authority'))
);
comment on table team is 'A team, or the service that teams belong to';
comment on column team.function is 'What the team does: decides which work it is offered';
comment on column team.agency is 'For a partner team, the agency it answers checks for';

create table worker (
  like standard including all,
  full_name text not null,
  role text not null,
  job_title text not null,
  team_id uuid references team (id),
  manager_id uuid references worker (id),
  swe_number text,
  employment text not null default 'permanent' check (employment in ('permanent', 'fixed_term', 'agency')),
  fte numeric(3, 2) not null default 1,
  capacity integer not null default 18,
  started_on date not null,
  ended_on date,
  check (ended_on is null or ended_on >= started_on)
);
comment on column worker.role is 'A role of access/permissions.ts';
comment on column worker.capacity is 'How many weighted children the worker can carry';
comment on column worker.swe_number is 'Social Work England registration number';
create index worker_team on worker (team_id);

create table account (
  id uuid primary key default uuidv7(),
  worker_id uuid not null references worker (id),
  username text not null unique check (username = lower(username)),
  password_hash text not null,
  is_demonstration boolean not null default false,
  failed_count integer not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null default now(),
  closed_at timestamptz
);

create table session (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  account_id uuid not null references account (id),
  csrf_token text not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_account on session (account_id);
comment on column session.token_hash is 'SHA-256 of the cookie; the token itself is never stored';

create table submission (
  once uuid primary key,
  worker_id uuid not null references worker (id),
  location text not null,
  at timestamptz not null default now()
);
comment on table submission is 'Where each form that was sent led, so that a reload never repeats an act';

create table form_draft (
  id uuid primary key default uuidv7(),
  worker_id uuid not null references worker (id),
  page text not null,
  form text not null,
  typed jsonb not null,
  version integer not null default 1,
  saved_at timestamptz not null default now(),
  unique (worker_id, page, form)
);
comment on column form_draft.page is 'The address of the page, so that the draft comes back where it was typed';
