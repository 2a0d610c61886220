-- What every table shares: the standard columns, settings with a history, and the words the triggers use.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;
create extension if not exists unaccent;

-- Web requests run as this role, so that row-level security binds them; commands and jobs run as the owner.
do $$ begin
  create role golden_thread_web nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant golden_thread_web to current_user;

create function recorded_now() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
$$;
comment on function recorded_now is 'The moment of the act that is writing, so that what was typed when agrees with who did it; the clock outside an act';

-- Copied into every table of the record with `like`: nothing is deleted, a correction voids and keeps.
create table standard (
  id uuid primary key default uuidv7(),
  created_at timestamptz not null default recorded_now(),
  created_by uuid default nullif(current_setting('app.worker_id', true), '')::uuid,
  updated_at timestamptz not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamptz,
  void_reason text,
  voided_by uuid,
  check ((voided_at is null) = (void_reason is null))
);
comment on table standard is 'A pattern, never filled: the columns every table of the record begins with';

create function next_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.updated_at := recorded_now();
  if new.voided_at is not null and old.voided_at is null then
    new.voided_by := nullif(current_setting('app.worker_id', true), '')::uuid;
  end if;
  return new;
end $$;
comment on function next_version is 'Counts each change of a row, so that an act can tell whether it changed since it was looked at, and keeps who put a row aside';

create table setting (
  name text not null,
  value jsonb not null,
  from_on date not null default '2000-01-01',
  set_by uuid,
  set_at timestamptz not null default now(),
  reason text,
  primary key (name, from_on, set_at)
);
comment on table setting is 'What an authority may choose, with the history of what it chose; of the rows with the latest from_on not after today the one set last is in force';

create table clock_length (
  clock text not null,
  from_on date not null,
  amount integer not null,
  unit text not null,
  set_by uuid,
  set_at timestamptz not null default now(),
  reason text not null,
  primary key (clock, from_on)
);
comment on table clock_length is 'A local length for a clock, in force for what starts on or after from_on; without a row the published length holds';

create table added_holiday (
  holiday_on date primary key,
  name text not null,
  added_by uuid,
  added_at timestamptz not null default now()
);
comment on table added_holiday is 'One-off bank holidays proclaimed after this release';
