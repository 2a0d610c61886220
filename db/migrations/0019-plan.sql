-- How the programme is led and paced: workstreams, milestones that wait for one another, risks, the way to each target month by
-- month, and measures that the record does not hold yet.
create table workstream (
  like standard including all,
  name text not null,
  scope text not null,
  sponsor_id uuid not null references worker (id),
  lead_id uuid not null references worker (id)
);
comment on column workstream.sponsor_id is 'Who answers for it and clears its way; the lead does the work';
create unique index workstream_name on workstream (lower(name)) where voided_at is null;

alter table improvement_item add column workstream_id uuid references workstream (id);
create index improvement_item_workstream on improvement_item (workstream_id);

alter table improvement_action add column is_milestone boolean not null default false;
alter table improvement_action add column waits_for_id uuid references improvement_action (id) check (waits_for_id <> id);
comment on column improvement_action.waits_for_id is 'The action that must be done before this one can be; no action waits for itself by way of others';
create index improvement_action_waits on improvement_action (waits_for_id) where waits_for_id is not null;

create table programme_risk (
  like standard including all,
  what text not null,
  cause text not null,
  happened_on date,
  likelihood smallint not null check (likelihood between 1 and 5),
  impact smallint not null check (impact between 1 and 5),
  mitigation text not null,
  owner_id uuid not null references worker (id),
  workstream_id uuid references workstream (id),
  improvement_item_id uuid references improvement_item (id),
  raised_on date not null,
  escalated_to text,
  escalated_on date,
  closed_on date check (closed_on >= raised_on),
  closed_because text,
  check (num_nonnulls(workstream_id, improvement_item_id) <= 1),
  check ((escalated_to is null) = (escalated_on is null)),
  check ((closed_on is null) = (closed_because is null))
);
comment on table programme_risk is 'What may keep the programme from doing what it is for, or already does; it names no child';
comment on column programme_risk.happened_on is 'When it came about: it is then an issue; null while it only may';
comment on column programme_risk.workstream_id is 'What it threatens; where neither a workstream nor an improvement is named, the whole programme';
create index programme_risk_workstream on programme_risk (workstream_id);
create index programme_risk_item on programme_risk (improvement_item_id);

create table programme_risk_review (
  like standard including all,
  programme_risk_id uuid not null references programme_risk (id),
  reviewed_on date not null,
  reviewed_by uuid not null references worker (id),
  was_likelihood smallint not null,
  was_impact smallint not null,
  likelihood smallint not null check (likelihood between 1 and 5),
  impact smallint not null check (impact between 1 and 5),
  says text not null,
  escalated_to text
);
comment on table programme_risk_review is 'Each time somebody looked at a risk again: what its score was, what they made it, and why';
comment on column programme_risk_review.escalated_to is 'To whom it was escalated that day; null where it was not';
create index programme_risk_review_risk on programme_risk_review (programme_risk_id);

create table improvement_trajectory (
  like standard including all,
  improvement_measure_id uuid not null references improvement_measure (id),
  months jsonb not null,
  because text,
  set_by uuid not null references worker (id),
  set_on date not null
);
comment on table improvement_trajectory is 'The way from a baseline to its target; one that is set again is put aside and kept';
comment on column improvement_trajectory.months is 'A value for each month, from that of the baseline to that of the target';
comment on column improvement_trajectory.because is 'Why the way is not straight; null for a straight one';
create unique index improvement_trajectory_once on improvement_trajectory (improvement_measure_id) where voided_at is null;

create table programme_measure (
  like standard including all,
  code text not null check (code ~ '^PM[0-9]+$'),
  name text not null,
  counts text not null,
  meets text not null,
  source text not null,
  unit text not null check (unit in ('percent', 'count')),
  better text not null check (better in ('higher', 'lower'))
);
comment on table programme_measure is 'A measure of what the record does not hold: its months are loaded from a file';
create unique index programme_measure_code on programme_measure (code);
create unique index programme_measure_name on programme_measure (lower(name)) where voided_at is null;

create table programme_measure_month (
  like standard including all,
  programme_measure_id uuid not null references programme_measure (id),
  month date not null check (extract(day from month) = 1),
  numerator integer not null check (numerator >= 0),
  denominator integer not null check (denominator >= 0),
  loaded_by uuid not null references worker (id),
  loaded_at timestamptz not null
);
comment on table programme_measure_month is 'A month as it was loaded; loaded again, what it was is put aside and kept';
create unique index programme_measure_month_once on programme_measure_month (programme_measure_id, month) where voided_at is null;

do $$
declare
  name text;
begin
  foreach name in array array['workstream', 'programme_risk', 'programme_risk_review', 'improvement_trajectory', 'programme_measure',
    'programme_measure_month'] loop
    execute format('create trigger next_version before update on %I for each row execute function next_version()', name);
    execute format('create trigger record_change after insert or update on %I for each row execute function record_change()', name);
    execute format('create trigger never_deleted before delete on %I for each row execute function never()', name);
    execute format('grant select, insert, update on %I to golden_thread_web', name);
  end loop;
end $$;
