-- Where an account is from, whose programme a report is for, what was corrected after reading, and later readings.
alter table inspection add column source text;
alter table inspection add column source_on date;
alter table inspection add column is_ours boolean not null default true;
alter table inspection add column kept_because text;
comment on column inspection.source is 'Where an account is from: a newspaper, a council’s notice, somebody’s notes; null for the report or letter itself';
comment on column inspection.source_on is 'The day the account bears, or was given';
comment on column inspection.is_ours is 'Whether it is about this authority; what another authority was asked never joins the programme';
comment on column inspection.kept_because is 'Why the report of another authority is kept, or why one that names another is ours';

alter table inspection_judgement add column read_place integer;
alter table inspection_finding add column read_place integer;
alter table improvement_item add column read_place integer;
alter table inspection_figure add column read_place integer;
comment on column inspection_judgement.read_place is 'Its place in what was read, from 0; null where a person added it';
comment on column inspection_finding.read_place is 'Its place in what was read, from 0; null where a person added it';
comment on column inspection_figure.read_place is 'Its place in what was read, from 0; null where a person added it';
comment on column improvement_item.read_place is 'Its place in what was read, from 0; null where a person added it';

create table inspection_ask (
  like standard including all,
  inspection_id uuid not null references inspection (id),
  number integer not null,
  text text not null,
  "group" text,
  is_priority boolean not null default false,
  paragraph text,
  read_place integer
);
comment on table inspection_ask is 'What the report of another authority asks of it: kept to read, and in no programme';
create index inspection_ask_inspection on inspection_ask (inspection_id);

create table inspection_correction (
  like standard including all,
  inspection_id uuid not null references inspection (id),
  field text not null,
  label text not null,
  as_read text,
  corrected text,
  because text not null,
  corrected_by uuid not null references worker (id),
  corrected_at timestamptz not null
);
comment on table inspection_correction is 'Each thing that a person accepted otherwise than it was read';
comment on column inspection_correction.field is 'Which answer of the check form: ''overall'', or ''findings.3.tone'' by its place in what was read';
comment on column inspection_correction.as_read is 'Null where the reader found nothing';
comment on column inspection_correction.corrected is 'Null where the person took it out';
create index inspection_correction_inspection on inspection_correction (inspection_id);

create table inspection_reading (
  like standard including all,
  inspection_id uuid not null references inspection (id),
  read jsonb not null,
  taken_by uuid not null references worker (id),
  taken_at timestamptz not null
);
comment on table inspection_reading is 'A later reading of an inspection’s document, and who looked at what it reads otherwise and when';
create index inspection_reading_inspection on inspection_reading (inspection_id);

do $$
declare
  name text;
begin
  foreach name in array array['inspection_ask', 'inspection_correction', 'inspection_reading'] loop
    execute format('create trigger next_version before update on %I for each row execute function next_version()', name);
    execute format('create trigger record_change after insert or update on %I for each row execute function record_change()', name);
    execute format('create trigger never_deleted before delete on %I for each row execute function never()', name);
    execute format('grant select, insert, update on %I to golden_thread_web', name);
  end loop;
end $$;
