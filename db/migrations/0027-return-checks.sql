-- Checks of the files of a return that somebody gave. They belong to the session they were given in and go with it, unless somebody
-- keeps them; they are no part of the record, so they may be deleted, and nothing of a child in them is written to the log of changes.
create table return_check (
  id uuid primary key default uuidv7(),
  session_id uuid not null references session (id),
  made_at timestamptz not null default recorded_now(),
  made_by uuid not null default nullif(current_setting('app.worker_id', true), '')::uuid references worker (id),
  return text not null check (return in ('ssda903', 'cin')),
  year integer check (year between 2010 and 2100),
  authority text,
  state text not null default 'waiting' check (state in ('waiting', 'checked', 'refused')),
  says text,
  doing text,
  part real not null default 0 check (part between 0 and 1),
  tries integer not null default 0,
  settled_at timestamptz,
  children integer,
  rules integer,
  faults integer,
  not_run jsonb not null default '[]',
  compared_with uuid,
  compared_at timestamptz,
  kept_at timestamptz,
  kept_by uuid references worker (id),
  kept_as text,
  check ((state = 'waiting') = (settled_at is null)),
  check ((state = 'refused') = (says is not null)),
  check ((kept_at is null) = (kept_by is null)),
  check (kept_at is not null or kept_as is null)
);
comment on table return_check is 'One check of the files of a return; read in the session it was made in, and by those who check returns once it is kept';
comment on column return_check.year is 'The collection, by the year it ends in: as it was asked for, or once it is read as the files say';
comment on column return_check.authority is 'The authority that makes the return, by its code of the Office for National Statistics';
comment on column return_check.says is 'Why the files could not be checked at all';
comment on column return_check.doing is 'What is being done, in words; part says how much of the whole is done';
comment on column return_check.tries is 'How often checking began: files that end the program each time are given up after three';
comment on column return_check.not_run is 'The rules that were not run, each with why';
comment on column return_check.compared_with is 'The check before it, which its faults were compared with; that one may be gone';
create index return_check_session on return_check (session_id);
create index return_check_waiting on return_check (made_at) where state = 'waiting';

create table return_check_file (
  return_check_id uuid not null references return_check (id) on delete cascade,
  position integer not null,
  file_name text not null,
  size integer not null,
  content bytea not null,
  use text not null check (use in ('return', 'previous', 'postcodes', 'providers', 'unknown')),
  return_table text,
  rows integer,
  primary key (return_check_id, position)
);
comment on table return_check_file is 'A file that was given to be checked, as it came';
comment on column return_check_file.use is 'Of the return, of the one a year before, a list of postcodes or of providers, or nothing that is known here';
comment on column return_check_file.return_table is 'The table of the return it was read as';

create table return_check_row (
  return_check_id uuid not null references return_check (id) on delete cascade,
  of_check text not null check (of_check in ('this', 'before')),
  return_table text not null,
  row integer not null,
  line integer,
  child text,
  headings text[] not null,
  cells text[] not null,
  primary key (return_check_id, of_check, return_table, row)
);
comment on table return_check_row is 'A row at fault as it was sent; of the check before, those whose faults are mended';
comment on column return_check_row.row is 'From nought, as check --json counts; line is the row of the file as a spreadsheet numbers it, null in XML';

create table return_check_fault (
  return_check_id uuid not null references return_check (id) on delete cascade,
  number integer not null,
  rule text not null,
  return_table text,
  row integer,
  fields text[] not null,
  child text,
  says text,
  mark text not null,
  since text check (since in ('new', 'still', 'mended')),
  primary key (return_check_id, number)
);
comment on table return_check_fault is 'A row at fault by a rule, or a fault of a file as it was read';
comment on column return_check_fault.says is 'What is wrong, where the rule does not say it: a fault of a file as it was read';
comment on column return_check_fault.mark is 'What tells the row from others of the child: its cells but those at fault';
comment on column return_check_fault.since is 'Against the check before: new, still there, or mended, which is then no fault of this one';
create index return_check_fault_rule on return_check_fault (return_check_id, rule);
create index return_check_fault_child on return_check_fault (return_check_id, child);

alter table return_check enable row level security;
create policy own_or_kept on return_check to golden_thread_web
  using (kept_at is not null or session_id = nullif(current_setting('app.session_id', true), '')::uuid);

do $$
declare
  name text;
begin
  foreach name in array array['return_check_file', 'return_check_row', 'return_check_fault'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy own_or_kept on %I to golden_thread_web using (return_check_id in (select id from return_check))', name);
  end loop;
end $$;
grant select, insert, update, delete on return_check to golden_thread_web;
grant select, insert on return_check_file to golden_thread_web;
grant select on return_check_row, return_check_fault to golden_thread_web;
create trigger record_change after insert or update on return_check for each row execute function record_change();

create function forget_checks() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from return_check where session_id = new.id and kept_at is null;
  return null;
end $$;
comment on function forget_checks is 'What was checked in a session and not kept goes with it';
create trigger forget_checks after update of ended_at on session for each row
  when (new.ended_at is not null and old.ended_at is null) execute function forget_checks();

create function queue_return_checking() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if to_regnamespace('graphile_worker') is not null then
    perform graphile_worker.add_job(
      identifier => 'return_checking', queue_name => 'return_checking', max_attempts => 12,
      job_key => 'return_checking', job_key_mode => 'replace'
    );
  end if;
end $$;
comment on function queue_return_checking is 'Asks, in the transaction that keeps the files, for them to be checked once it is committed';
revoke execute on function queue_return_checking from public;
grant execute on function queue_return_checking to golden_thread_web;
