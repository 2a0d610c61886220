create table cin_plan (
  like standard including all,
  person_id uuid not null references person (id),
  case_episode_id uuid not null references case_episode (id),
  assessment_id uuid references assessment (id),
  header_id uuid not null default uuidv7(),
  reason cin_plan_reason_code not null,
  start_on date not null,
  end_on date,
  end_reason cin_close_reason_code,
  team_id uuid references team (id),
  summary text not null,
  child_version text,
  contingency text,
  no_contingency_because text,
  undated_because text,
  agreed_with text,
  visit_working_days integer check (visit_working_days between 1 and 60),
  plan_version integer not null default 1,
  approved_on date,
  approved_by uuid references worker (id),
  approved_version integer,
  outcomes_met text,
  next_help text,
  family_told_on date,
  closed_by uuid references worker (id),
  check (end_on is null or end_on >= start_on),
  check ((end_on is null) = (end_reason is null)),
  exclude using gist (person_id with =, daterange(start_on, end_on, '[)') with &&) where (voided_at is null)
);
comment on column cin_plan.header_id is 'Shared by the plans made for brothers and sisters in one pass; each child''s plan is then changed by itself';
comment on column cin_plan.visit_working_days is 'How often the plan says the child is to be seen; null keeps the authority''s standard';
comment on column cin_plan.child_version is 'The plan in the child''s own words';
comment on column cin_plan.contingency is 'What will happen if things do not improve';
comment on column cin_plan.no_contingency_because is 'Why the plan was made without a contingency, in the author''s words';
comment on column cin_plan.undated_because is 'Why some actions have no date, in the author''s words';
comment on column cin_plan.approved_version is 'Which version the manager approved; null is the version in force when it was approved';
create index cin_plan_person on cin_plan (person_id, start_on desc);
create index cin_plan_header on cin_plan (header_id);
create index cin_plan_open on cin_plan (team_id) where end_on is null and voided_at is null;
create index cin_plan_open_of_child on cin_plan (person_id) where end_on is null and voided_at is null;

create function no_cin_with_cp() returns trigger language plpgsql as $$
begin
  if exists (select from cp_plan where cp_plan.person_id = new.person_id and cp_plan.voided_at is null
    and daterange(cp_plan.start_on, cp_plan.end_on, '[)') && daterange(new.start_on, new.end_on, '[)')) then
    raise exception 'A child in need plan may not run beside a child protection plan' using errcode = 'check_violation', constraint = 'cin_plan_no_cp';
  end if;
  return new;
end $$;
comment on function no_cin_with_cp is 'CIN census rules 4001 and 4016';
create trigger no_cp before insert or update on cin_plan for each row execute function no_cin_with_cp();

create table plan_version (
  like standard including all,
  cin_plan_id uuid not null references cin_plan (id),
  person_id uuid not null references person (id),
  number integer not null,
  made_on date not null,
  made_by uuid references worker (id),
  because text not null,
  summary text,
  child_version text,
  contingency text,
  agreed_with text,
  visit_working_days integer
);
comment on table plan_version is 'Each version of a plan, with its text as it stood and why it was made; outcomes and actions say which versions they belong to';
create unique index plan_version_once on plan_version (cin_plan_id, number);

create table plan_outcome (
  like standard including all,
  cin_plan_id uuid not null references cin_plan (id),
  person_id uuid not null references person (id),
  position integer not null,
  wanted text not null,
  measured_by text,
  baseline text,
  target text,
  now text,
  score integer check (score between 0 and 10),
  baseline_score integer check (baseline_score between 0 and 10),
  evidence text,
  evidence_on date,
  from_version integer not null default 1,
  to_version integer
);
comment on column plan_outcome.to_version is 'The last version of the plan that has this outcome; null while it is in the plan';
create index plan_outcome_plan on plan_outcome (cin_plan_id);

create table plan_action (
  like standard including all,
  cin_plan_id uuid not null references cin_plan (id),
  plan_outcome_id uuid references plan_outcome (id),
  person_id uuid not null references person (id),
  position integer not null,
  what text not null,
  owner text not null,
  owner_worker_id uuid references worker (id),
  due_on date,
  status plan_action_status_code not null default 'not_started',
  done_on date,
  evidence text,
  from_version integer not null default 1,
  to_version integer
);
create index plan_action_plan on plan_action (cin_plan_id);

create table cin_review (
  like standard including all,
  cin_plan_id uuid not null references cin_plan (id),
  person_id uuid not null references person (id),
  held_on date not null,
  chair_id uuid references worker (id),
  attended text not null,
  child_attended boolean not null,
  child_view text,
  progress text not null,
  is_unchanged boolean not null,
  decision cin_review_decision_code not null,
  rationale text not null,
  plan_version integer not null,
  made_version integer,
  offer_id uuid references early_help_episode (id),
  corrects uuid references cin_review (id)
);
create table cin_review_outcome (
  like standard including all,
  cin_review_id uuid not null references cin_review (id),
  plan_outcome_id uuid not null references plan_outcome (id),
  person_id uuid not null references person (id),
  progress outcome_progress_code not null,
  was text,
  now text,
  score_was integer check (score_was between 0 and 10),
  score integer check (score between 0 and 10),
  evidence text
);
comment on table cin_review_outcome is 'What one review found about one outcome: where it was before, where it is now, and how we know';
create index cin_review_outcome_review on cin_review_outcome (cin_review_id);

create table cin_review_action (
  like standard including all,
  cin_review_id uuid not null references cin_review (id),
  plan_action_id uuid not null references plan_action (id),
  person_id uuid not null references person (id),
  status_was plan_action_status_code not null,
  status plan_action_status_code not null,
  note text
);
comment on table cin_review_action is 'Where an action had got to at one review, beside where it stood before';
create index cin_review_action_review on cin_review_action (cin_review_id);

comment on column cin_review.is_unchanged is 'The plan left the review as it came: no outcome moved and no action was added or finished';
comment on column cin_review.made_version is 'The version of the plan that the actions added at the review made; null when it added none';
comment on column cin_review.offer_id is 'The offer to early help that was made when the review decided to step down';
comment on column cin_review.corrects is 'The earlier record this one was written to correct; that one is put aside and kept';
create index cin_review_plan on cin_review (cin_plan_id, held_on);
create index cin_review_person on cin_review (person_id);

create table visit (
  like standard including all,
  type visit_type_code not null,
  planned_at timestamptz,
  held_at timestamptz,
  worker_id uuid not null references worker (id),
  team_id uuid references team (id),
  place visit_place_code,
  mode visit_mode_code not null default 'in_person',
  purpose text not null,
  purpose_code visit_purpose_code,
  others_present text,
  corrects uuid references visit (id),
  check (planned_at is not null or held_at is not null)
);
comment on table visit is 'One visit to a family; each child seen, or not, has a row of their own in visit_person';
comment on column visit.corrects is 'The earlier record this one was written to correct, for some or all of its children; that one is put aside and kept';
create index visit_worker on visit (worker_id, planned_at);
create index visit_corrects on visit (corrects) where corrects is not null;

create table visit_person (
  like standard including all,
  visit_id uuid not null references visit (id),
  person_id uuid not null references person (id),
  seen boolean not null,
  not_seen_reason not_seen_reason_code,
  seen_alone boolean,
  not_alone_reason seen_alone_reason_code,
  bedroom_seen boolean,
  voice text,
  how_communicated voice_method_code,
  observation text,
  analysis text,
  what_changed text,
  next_step text,
  next_step_owner text,
  next_step_due_on date,
  first_recorded_at timestamptz,
  check (seen or seen_alone is not true),
  check (seen or not_seen_reason is not null)
);
comment on column visit_person.voice is 'What the child said, in the child''s own words';
comment on column visit_person.first_recorded_at is 'When the first of the records that this one corrects was written up; null when it corrects none';
comment on column visit_person.what_changed is 'What changed because of what the child said';
create unique index visit_person_once on visit_person (visit_id, person_id) where voided_at is null;
create index visit_person_person on visit_person (person_id);

create function visit_is_empty(asked uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (select from visit_person where visit_id = asked and voided_at is null)
$$;
comment on function visit_is_empty is 'Whether no child''s entry stands on a visit any more, hidden ones counted: only then is the visit itself put aside';

create table visit_planned_for (
  like standard including all,
  visit_id uuid not null references visit (id),
  person_id uuid not null references person (id)
);
comment on table visit_planned_for is 'The children a visit is planned for; what became of each is in visit_person when the visit is recorded';
create unique index visit_planned_for_once on visit_planned_for (visit_id, person_id) where voided_at is null;
create index visit_planned_for_person on visit_planned_for (person_id);
