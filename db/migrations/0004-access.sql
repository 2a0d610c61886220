-- Who may open whose record, who did, and the chain that shows whether the log was touched.
create table restriction (
  like standard including all,
  person_id uuid not null references person (id),
  level restriction_level_code not null,
  reason_code restriction_reason_code not null,
  reason text not null,
  owner_id uuid not null references worker (id),
  start_at timestamptz not null default now(),
  end_at timestamptz,
  review_on date not null
);
comment on table restriction is 'An expired review never removes a restriction: it raises a task';
create unique index restriction_open on restriction (person_id) where end_at is null and voided_at is null;

create table restriction_member (
  like standard including all,
  restriction_id uuid not null references restriction (id),
  worker_id uuid not null references worker (id),
  start_at timestamptz not null default now(),
  end_at timestamptz
);
comment on table restriction_member is 'The named list: who may open a restricted record';
create index restriction_member_worker on restriction_member (worker_id);
create index restriction_member_restriction on restriction_member (restriction_id);

create table access_grant (
  like standard including all,
  worker_id uuid not null references worker (id),
  person_id uuid not null references person (id),
  purpose text not null,
  start_at timestamptz not null default now(),
  end_at timestamptz not null,
  granted_by uuid references worker (id)
);
comment on table access_grant is 'A record opened to one person by name for a time: inspectors, auditors, solicitors';
create index access_grant_worker on access_grant (worker_id, person_id);

create table break_glass (
  like standard including all,
  worker_id uuid not null references worker (id),
  person_id uuid references person (id),
  reference integer not null,
  reason_code break_glass_reason_code not null,
  reason text not null check (length(reason) >= 20),
  asked_at timestamptz not null default now(),
  minutes integer not null default 60 check (minutes between 5 and 1440),
  needs_approval boolean not null,
  approved_by uuid references worker (id),
  approved_at timestamptz,
  refused_at timestamptz,
  answer_note text,
  expires_at timestamptz,
  reviewed_by uuid references worker (id),
  reviewed_at timestamptz,
  review_outcome break_glass_review_code,
  review_note text,
  check (approved_by is null or approved_by <> worker_id)
);
comment on column break_glass.person_id is 'Null where somebody asked by a number nobody has, so that what they are told does not differ';
comment on column break_glass.reference is 'The number of the record, by which those who approve and review know it without its name';
comment on column break_glass.approved_at is 'From when it is open; set at once where nobody need approve';
create index break_glass_worker on break_glass (worker_id, person_id);
create index break_glass_unreviewed on break_glass (asked_at) where reviewed_at is null and voided_at is null;

create table break_glass_known (
  like standard including all,
  break_glass_id uuid not null references break_glass (id),
  worker_id uuid not null references worker (id),
  known_at timestamptz not null,
  note text
);
comment on table break_glass_known is 'Which of those told that a record was opened have said that they know; until then, or until it is reviewed, it stands on their first page';
create unique index break_glass_known_once on break_glass_known (break_glass_id, worker_id) where voided_at is null;

create table conflict_of_interest (
  like standard including all,
  worker_id uuid not null references worker (id),
  person_id uuid not null references person (id),
  relation conflict_relation_code not null,
  note text,
  declared_on date not null,
  end_on date,
  ended_by uuid references worker (id),
  ended_because text
);
create index conflict_of_interest_worker on conflict_of_interest (worker_id);

create table access_lane (
  lane smallint primary key,
  last_seq bigint not null default 0,
  last_hash bytea not null default '\x00'
) with (fillfactor = 20);
comment on table access_lane is 'The head of each chain of the access log; sixty-four chains, one a server connection, so that readers do not wait for each other';
insert into access_lane (lane) select generate_series(0, 63);

create table access_log (
  lane smallint not null default 0,
  seq bigint not null default 0,
  at timestamptz not null default clock_timestamp(),
  worker_id uuid,
  role text,
  session_id uuid,
  action text not null,
  entity text not null,
  entity_id uuid,
  person_id uuid,
  act text,
  purpose text,
  break_glass_id uuid,
  terms text,
  shown integer,
  before jsonb,
  after jsonb,
  hash bytea not null default '',
  primary key (lane, seq, at)
) partition by range (at);
comment on table access_log is 'Append-only: every view, list, search, print, export and change, each row sealed to the one before it in its lane';
comment on column access_log.hash is 'Lane, seq, at and hash are set by the seal, whatever is given';
comment on column access_log.shown is 'How many rows a list or search showed';
comment on column access_log.terms is 'What was searched for';
create index access_log_person on access_log (person_id, at desc) where person_id is not null;
create index access_log_worker on access_log (worker_id, at desc);

create function access_log_partition(month date) returns void language plpgsql as $$
begin
  execute format('create table if not exists access_log_%s partition of access_log for values from (%L) to (%L)',
    to_char(month, 'YYYY_MM'), date_trunc('month', month)::date, (date_trunc('month', month) + interval '1 month')::date);
end $$;
create table access_log_rest partition of access_log default;
comment on table access_log_rest is 'Where rows go when the month''s own partition has not been made';

create function access_log_words(entry access_log) returns bytea language sql immutable as $$
  select convert_to(concat_ws(chr(31), entry.lane, entry.seq, extract(epoch from entry.at), coalesce(entry.worker_id::text, ''), coalesce(entry.role, ''),
    coalesce(entry.session_id::text, ''), entry.action, entry.entity, coalesce(entry.entity_id::text, ''), coalesce(entry.person_id::text, ''),
    coalesce(entry.act, ''), coalesce(entry.purpose, ''), coalesce(entry.break_glass_id::text, ''), coalesce(entry.terms, ''),
    coalesce(entry.shown::text, ''), coalesce(entry.before::text, ''), coalesce(entry.after::text, '')), 'utf8')
$$;

create function seal_access_log() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head access_lane;
begin
  new.lane := pg_backend_pid() % 64;
  select * into head from access_lane where lane = new.lane for update;
  new.seq := head.last_seq + 1;
  new.at := clock_timestamp();
  new.hash := sha256(head.last_hash || access_log_words(new));
  update access_lane set last_seq = new.seq, last_hash = new.hash where lane = new.lane;
  return new;
end $$;
create trigger seal before insert on access_log for each row execute function seal_access_log();

create function never() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger append_only before update or delete on access_log for each row execute function never();
create trigger never_truncated before truncate on access_log for each statement execute function never();

create function record_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  act text := current_setting('app.act', true);
  was jsonb;
  is_now jsonb := to_jsonb(new) - 'content';
  person uuid;
begin
  if act is null or act = '' then return null; end if;
  if tg_op = 'UPDATE' then was := to_jsonb(old) - 'content'; end if;
  person := coalesce(is_now ->> 'person_id', case when tg_table_name = 'person' then is_now ->> 'id' end)::uuid;
  insert into access_log (worker_id, role, session_id, action, entity, entity_id, person_id, act, before, after)
  values (nullif(current_setting('app.worker_id', true), '')::uuid, current_setting('app.role', true), nullif(current_setting('app.session_id', true), '')::uuid,
    case tg_op when 'INSERT' then 'create' else 'change' end, tg_table_name, (is_now ->> 'id')::uuid, person, act,
    (select jsonb_object_agg(key, value) from jsonb_each(was) where value is distinct from is_now -> key),
    case when was is null then is_now else (select jsonb_object_agg(key, value) from jsonb_each(is_now) where value is distinct from was -> key) end);
  return null;
end $$;
comment on function record_change is 'What each act wrote, kept with what was there before, but for the bytes of a document, which its sha256 stands for; outside an act (a bulk import) nothing is logged here';

create function asked_at() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('app.asked_at', true), '')::timestamptz, clock_timestamp())
$$;
comment on function asked_at is 'The moment at which the person now signed in asked; outside a request, now';

create function reference_of(person uuid) returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select reference from person where id = reference_of.person
$$;
comment on function reference_of is 'The number of a record whose name the person now signed in may not read';

create function person_numbered(number integer) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(merged_into, id) from person where reference = number and (voided_at is null or merged_into is not null)
$$;
comment on function person_numbered is 'Whose record has this number, hidden or not: only for asking that it be opened, which says nothing back';

create function closed_to(asking uuid, asking_role text) returns table (person_id uuid) language sql stable as $$
  select restriction.person_id
  from restriction
  where restriction.end_at is null
    and restriction.voided_at is null
    and restriction.id <> all (array(
      select restriction_id from restriction_member member
      where member.worker_id = asking and member.end_at is null and member.voided_at is null
    ))
    and not (restriction.level = 'sensitive' and asking_role = 'head_of_service')
    and not (restriction.level = 'sealed' and asking_role = 'director')
    and restriction.person_id <> all (array(
      select opened.person_id from break_glass opened
      where opened.worker_id = asking
        and opened.person_id is not null
        and opened.approved_at is not null
        and opened.expires_at > asked_at()
        and opened.voided_at is null
    ))
  union all
  select conflict.person_id
  from conflict_of_interest conflict
  where conflict.worker_id = asking
    and conflict.end_on is null
    and conflict.voided_at is null
$$;
comment on function closed_to is 'Whose records row-level security hides from one person: closed ones that do not list them, and those they declared a conflict about';

create function hidden_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(closed.person_id), '{}')
  from closed_to(nullif(current_setting('app.worker_id', true), '')::uuid, coalesce(current_setting('app.role', true), '')) closed
$$;
comment on function hidden_people is 'Whose records row-level security hides from the person now signed in';

create function is_hidden(person uuid) returns boolean language plpgsql stable strict security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from closed_to(nullif(current_setting('app.worker_id', true), '')::uuid, coalesce(current_setting('app.role', true), '')) closed
    where closed.person_id = person
  );
end $$;
comment on function is_hidden is 'Whether row-level security hides this person''s record from the person now signed in';

create table closed_mark (
  only_row boolean primary key default true check (only_row),
  bits bytea not null
);
alter table closed_mark alter column bits set storage plain;
comment on table closed_mark is 'One row. A bit for every person somebody may not know of: row-level security asks is_hidden() of whoever has one, and of everybody where the row is missing';
comment on column closed_mark.bits is '16,384 places, shared by people of the same mark_of(); a bit once set stays, since asking in vain costs little and not asking shows a child';
insert into closed_mark (bits) values (decode(repeat('00', 2048), 'hex'));

create function mark_of(person uuid) returns bigint language sql immutable strict as $$
  select (uuid_hash(person) & 16383)::bigint
$$;
comment on function mark_of is 'Which bit of closed_mark is this person''s';

create function mark_closed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update closed_mark set bits = set_bit(bits, mark_of(new.person_id), 1) where get_bit(bits, mark_of(new.person_id)) = 0;
  return null;
end $$;
create trigger mark_closed after insert or update on restriction for each row execute function mark_closed();
create trigger mark_closed after insert or update on conflict_of_interest for each row execute function mark_closed();

-- Always: a load that lets other triggers rest must not leave a closed record unmarked.
alter table restriction enable always trigger mark_closed;
alter table conflict_of_interest enable always trigger mark_closed;
