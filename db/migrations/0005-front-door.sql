create table contact (
  like standard including all,
  person_id uuid not null references person (id),
  about_id uuid not null default uuidv7(),
  received_at timestamptz not null,
  mode contact_mode_code not null,
  source_code referral_source_code not null,
  referrer_name text,
  referrer_organisation text,
  referrer_contact text,
  referrer_is_confidential boolean not null default false,
  concern text not null,
  is_immediate_danger boolean not null default false,
  consent_state consent_state_code not null,
  consent_said_by text,
  consent_said_on date,
  consent_reason text,
  rag contact_rag_code not null default 'green',
  child_known boolean not null default false,
  matched_by uuid references worker (id),
  matched_at timestamptz,
  history_opened_at timestamptz,
  history_opened_by uuid references worker (id),
  recommendation text,
  threshold_level threshold_level_code,
  decided_at timestamptz,
  decided_by uuid references worker (id),
  rationale text,
  missed_before text,
  checks_waived_because text,
  episode_id uuid,
  feedback_sent_at timestamptz,
  feedback text,
  handover_accepted_at timestamptz,
  handover_accepted_by uuid references worker (id),
  check (received_at <= created_at + interval '5 minutes'),
  check ((decided_at is null) = (decided_by is null)),
  check (decided_at is null or rationale is not null)
);
comment on table contact is 'Any information received about a child: one row a child, so that each sibling has a decision of their own';
comment on column contact.about_id is 'Shared by the rows of one telephone call, letter or notification about several children';
comment on column contact.received_at is 'When it reached the authority; created_at is when it was typed, and no clock runs from that';
comment on column contact.consent_said_by is 'Who gave, refused or withdrew consent, and what they are to the child';
comment on column contact.missed_before is 'The manager''s answer to the opportunities missed before';
comment on column contact.checks_waived_because is 'Why it was decided before every agency had answered';
comment on column contact.handover_accepted_at is 'When the day team took over what emergency duty recorded or decided';
comment on column contact.history_opened_at is 'When the household''s history was put before the decision maker; null after a decision shows it was made without';
create index contact_person on contact (person_id, received_at desc);
create index contact_waiting on contact (received_at) where decided_at is null and voided_at is null;
create index contact_about on contact (about_id);
create index contact_received on contact (received_at);

create table contact_adult (
  like standard including all,
  about_id uuid not null,
  person_id uuid not null references person (id),
  type relationship_type_code not null,
  lives_with boolean,
  matched_by uuid references worker (id),
  matched_at timestamptz
);
comment on table contact_adult is 'A parent or other adult whom a call told of: one row an adult, for all the children of the call';
comment on column contact_adult.about_id is 'The call, as contact.about_id';
comment on column contact_adult.type is 'What they are to the children, as the caller said';
comment on column contact_adult.lives_with is 'Lives with the children; null where the caller did not say';
create index contact_adult_about on contact_adult (about_id);

create table contact_outcome (
  like standard including all,
  contact_id uuid not null references contact (id),
  person_id uuid not null references person (id),
  code contact_outcome_code not null
);
create unique index contact_outcome_once on contact_outcome (contact_id, code) where voided_at is null;

create table contact_reopening (
  like standard including all,
  contact_id uuid not null references contact (id),
  person_id uuid not null references person (id),
  decided_at timestamptz not null,
  decided_by uuid not null references worker (id),
  outcomes text[] not null,
  threshold_level threshold_level_code,
  rationale text not null,
  read text[] not null default '{}',
  missed_before text,
  checks_waived_because text,
  history_opened_at timestamptz,
  feedback_sent_at timestamptz,
  feedback text,
  reopened_at timestamptz not null,
  reopened_by uuid not null references worker (id),
  reason text not null,
  check (reopened_at >= decided_at)
);
comment on table contact_reopening is 'A decision on a contact that was an error, as it stood, and who opened the contact again, when and why';
create index contact_reopening_contact on contact_reopening (contact_id);

create table contact_consent (
  like standard including all,
  contact_id uuid not null references contact (id),
  person_id uuid not null references person (id),
  consent_state consent_state_code not null,
  consent_said_by text,
  consent_said_on date,
  consent_reason text,
  was_wrong boolean not null
);
comment on table contact_consent is 'An earlier answer about consent, kept when another was recorded in its place';
comment on column contact_consent.was_wrong is 'It was never so; otherwise it was so until the family answered again';
create index contact_consent_contact on contact_consent (contact_id);

create table contact_check (
  like standard including all,
  contact_id uuid not null references contact (id),
  person_id uuid not null references person (id),
  agency check_agency_code not null,
  basis check_basis_code not null,
  question text not null,
  status check_status_code not null default 'asked',
  asked_at timestamptz not null,
  asked_by uuid references worker (id),
  returned_at timestamptz,
  returned_by uuid references worker (id),
  answer text,
  check ((returned_at is null) = (answer is null)),
  check (returned_at is null or returned_at >= asked_at)
);
create index contact_check_contact on contact_check (contact_id);
create index contact_check_open on contact_check (agency) where returned_at is null and voided_at is null;

create table case_episode (
  like standard including all,
  person_id uuid not null references person (id),
  contact_id uuid references contact (id),
  referral_on date not null,
  referral_received_at timestamptz not null,
  source_code referral_source_code not null,
  primary_need category_of_need_code,
  team_id uuid references team (id),
  decided_at timestamptz,
  decided_by uuid references worker (id),
  rationale text,
  risk text,
  protective_factors text,
  referral_nfa boolean not null default false,
  quality referral_quality_code,
  quality_note text,
  quality_fed_back_at timestamptz,
  acknowledged_at timestamptz,
  close_on date,
  close_reason cin_closure_reason_code,
  closed_by uuid references worker (id),
  closing_summary text,
  next_help text,
  family_told_on date,
  check ((close_on is null) = (close_reason is null)),
  check (close_on is null or close_on >= referral_on),
  check (referral_nfa or primary_need is not null),
  exclude using gist (person_id with =, daterange(referral_on, close_on, '[)') with &&) where (not referral_nfa and voided_at is null)
);
comment on table case_episode is 'A referral and everything statutory that follows it, until it closes (CIN details in the census)';
comment on column case_episode.referral_nfa is 'The referral itself ended in no further action';
create index case_episode_person on case_episode (person_id, referral_on desc);
create index case_episode_open on case_episode (team_id) where close_on is null and voided_at is null;
create index case_episode_received on case_episode (referral_on);
alter table contact add constraint contact_episode foreign key (episode_id) references case_episode (id);

create table referral_outcome (
  like standard including all,
  case_episode_id uuid not null references case_episode (id),
  person_id uuid not null references person (id),
  code referral_outcome_code not null
);
create unique index referral_outcome_once on referral_outcome (case_episode_id, code) where voided_at is null;

create table early_help_episode (
  like standard including all,
  person_id uuid not null references person (id),
  contact_id uuid references contact (id),
  offered_on date not null,
  offered_by uuid references worker (id),
  reason text not null,
  family_agreed boolean,
  family_view text,
  organisation text not null,
  team_id uuid references team (id),
  accepted_on date,
  accepted_by uuid references worker (id),
  declined_on date,
  decline_reason text,
  lead_worker text,
  assessed_on date,
  end_on date,
  end_reason text,
  check (accepted_on is null or declined_on is null),
  check (accepted_on is null or accepted_on >= offered_on)
);
create index early_help_episode_person on early_help_episode (person_id);
create unique index early_help_episode_open on early_help_episode (person_id) where end_on is null and declined_on is null and voided_at is null;

create table involvement (
  like standard including all,
  person_id uuid not null references person (id),
  worker_id uuid not null references worker (id),
  team_id uuid not null references team (id),
  role_code worker_role_code not null,
  is_lead boolean not null default false,
  start_at date not null,
  end_at date,
  change_reason sw_change_reason_code,
  handover text,
  child_told_on date,
  check (end_at is null or end_at >= start_at),
  exclude using gist (person_id with =, daterange(start_at, end_at, '[)') with &&) where (is_lead and voided_at is null)
);
create index involvement_person on involvement (person_id, start_at desc);
create index involvement_worker on involvement (worker_id) where end_at is null and voided_at is null;
create index involvement_team on involvement (team_id) where end_at is null and voided_at is null;

create table cp_plan (
  like standard including all,
  person_id uuid not null references person (id),
  case_episode_id uuid references case_episode (id),
  start_on date not null,
  end_on date,
  initial_category category_of_abuse_code not null,
  latest_category category_of_abuse_code not null,
  check (end_on is null or end_on > start_on),
  exclude using gist (person_id with =, daterange(start_on, end_on, '[)') with &&) where (voided_at is null)
);
comment on table cp_plan is 'Child protection plans, so far as history and the rule against two plans at once need them';

create table missing_episode (
  like standard including all,
  person_id uuid not null references person (id),
  kind missing_type_code not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  check (ended_at is null or ended_at >= started_at),
  exclude using gist (person_id with =, tstzrange(started_at, ended_at, '[)') with &&) where (voided_at is null)
);
comment on table missing_episode is 'Missing episodes, so far as history needs them';
