create table decision (
  like standard including all,
  person_id uuid not null references person (id),
  subject_table text not null,
  subject_id uuid not null,
  kind decision_kind_code not null,
  decided_at timestamptz not null,
  decided_on date not null,
  decided_by uuid not null references worker (id),
  decider_role text not null,
  what text not null,
  rationale text not null,
  read text[] not null default '{}',
  challenge text,
  action text,
  action_owner text,
  action_due_on date,
  action_done_on date
);
comment on table decision is 'Every decision: who, when, what, why and what was read before it';
comment on column decision.what is 'The decision in one sentence, as the child''s page shows it';
comment on column decision.challenge is 'What the manager asked or doubted';
create index decision_person on decision (person_id, decided_at desc);
create index decision_subject on decision (subject_id);

create table chronology_entry (
  like standard including all,
  person_id uuid not null references person (id),
  at timestamptz not null,
  on_date date not null,
  kind text not null,
  source_table text not null,
  source_id uuid not null,
  significance smallint not null default 2 check (significance between 1 and 3),
  says text not null,
  included boolean not null default true
);
comment on column chronology_entry.significance is '1 a milestone, 2 an event, 3 detail';
create index chronology_entry_person on chronology_entry (person_id, at desc);

create table document (
  like standard including all,
  title text not null,
  kind document_kind_code not null,
  file_name text not null,
  media_type text not null,
  size integer not null,
  sha256 bytea not null,
  dated_on date,
  redaction text not null default 'not_redacted' check (redaction in ('not_redacted', 'redacted', 'withheld')),
  content bytea not null
);
alter table document alter column content set storage external;

create table document_person (
  like standard including all,
  document_id uuid not null references document (id),
  person_id uuid not null references person (id)
);
create unique index document_person_once on document_person (document_id, person_id) where voided_at is null;
create index document_person_person on document_person (person_id);

create table clock_run (
  id uuid primary key default uuidv7(),
  clock text not null,
  person_id uuid not null references person (id),
  subject_table text not null,
  subject_id uuid not null,
  started_on date not null,
  due_on date not null,
  due_at timestamptz,
  soon_on date not null,
  stopped_on date,
  stopped_at timestamptz,
  ended clock_end_code,
  unique (clock, subject_id, started_on),
  check ((stopped_on is null) = (ended is null))
);
comment on table clock_run is 'Every deadline, worked out once from the record and written down; rebuilding gives the same rows';
comment on column clock_run.soon_on is 'From when it is due soon: amber';
comment on column clock_run.ended is 'How it stopped: met (late when stopped after due_on), cancelled, not applicable, superseded, declined';
create index clock_run_person on clock_run (person_id);
create index clock_run_of_child on clock_run (person_id, due_on) where stopped_on is null;
create index clock_run_running on clock_run (due_on) where stopped_on is null;
create index clock_run_ended on clock_run (clock, due_on);

create table clock_delay (
  like standard including all,
  clock text not null,
  person_id uuid not null references person (id),
  subject_id uuid not null,
  started_on date not null,
  reason text not null,
  approved_by uuid references worker (id),
  approved_at timestamptz
);
comment on table clock_delay is 'Why a deadline passed and who approved it; the breach still counts';
create index clock_delay_subject on clock_delay (subject_id);

create table drift_signal (
  like standard including all,
  signal text not null,
  person_id uuid not null references person (id),
  subject_table text not null,
  subject_id uuid not null,
  fired_on date not null,
  evidence text not null,
  seen_on date not null,
  actor_role text not null,
  actor_id uuid references worker (id),
  escalate_on date not null,
  escalated_on date,
  escalated_to text,
  cleared_on date
);
comment on table drift_signal is 'A child''s case has stopped moving: which rule says so, on what evidence, and who can act';
comment on column drift_signal.seen_on is 'The last night the rule still held';
create unique index drift_signal_open on drift_signal (signal, person_id, subject_id) where cleared_on is null;
create index drift_signal_of_child on drift_signal (person_id) where cleared_on is null;
create index drift_signal_person on drift_signal (person_id);

create table drift_reply (
  like standard including all,
  drift_signal_id uuid not null references drift_signal (id),
  person_id uuid not null references person (id),
  answer drift_answer_code not null,
  says text not null,
  until_on date,
  given_by uuid not null references worker (id),
  given_on date not null
);
comment on table drift_reply is 'What the person who can act did about a signal';
create index drift_reply_signal on drift_reply (drift_signal_id);

create table nightly_run (
  ran_on date primary key,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  did jsonb
);
comment on table nightly_run is 'Each night''s work on the whole record: whether it was finished, and what it did';

create table measure_target (
  measure text not null,
  year integer not null,
  target numeric not null,
  tolerance numeric not null default 5,
  set_by uuid,
  set_at timestamptz not null default now(),
  primary key (measure, year)
);
comment on column measure_target.year is 'The year ending 31 March';
comment on column measure_target.tolerance is 'How far from the target is amber rather than red, in points';

create table published_figure (
  like standard including all,
  measure text not null,
  year integer not null,
  whose text not null check (whose in ('england', 'neighbours', 'region')),
  value numeric not null,
  source text not null
);
comment on table published_figure is 'What others reach, as it was published, to compare with; loading a year again puts its earlier figures aside';
comment on column published_figure.year is 'The year ending 31 March';
create unique index published_figure_once on published_figure (measure, year, whose) where voided_at is null;

create table measure_point (
  measure text not null,
  month date not null,
  team_id uuid references team (id),
  numerator integer not null,
  denominator integer not null,
  as_recorded_at timestamptz not null,
  restated_numerator integer,
  restated_denominator integer,
  restated_at timestamptz,
  unique nulls not distinct (measure, month, team_id),
  check ((restated_at is null) = (restated_numerator is null) and (restated_at is null) = (restated_denominator is null))
);
comment on table measure_point is 'Each month''s figure as it was first recorded; the row without a team is the whole authority';
comment on column measure_point.restated_numerator is 'What the month came to when it was last counted again, where a later correction of the record changed it; the first figure stays';

create table measure_figure (
  measure text not null,
  period text not null,
  on_date date not null,
  team_id uuid references team (id),
  band text,
  numerator integer not null,
  denominator integer not null,
  worked_out_at timestamptz not null,
  unique nulls not distinct (measure, period, on_date, team_id, band)
);
comment on table measure_figure is 'Each measure as it was counted this morning, for the list of measures: a copy to read quickly, kept for a day or two';
create index measure_figure_on on measure_figure (on_date, period);

create function london_day(at timestamptz) returns date language sql immutable parallel safe
  return (at at time zone 'Europe/London')::date;
comment on function london_day is 'The day on which a moment fell in London';
create function london_start(day date) returns timestamptz language sql immutable parallel safe
  return day::timestamp at time zone 'Europe/London';
comment on function london_start is 'The moment a day began in London: what an index of moments is asked for';
create function say_day(day date) returns text language sql stable parallel safe
  return to_char(day, 'Dy FMDD Mon YYYY');
comment on function say_day is 'A day as people say it: Thu 7 May 2026';
