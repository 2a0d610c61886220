-- What shows that an improvement reached children, who says so, and that it was opened again when it had not.
create table improvement_evidence (
  like standard including all,
  improvement_item_id uuid not null references improvement_item (id),
  kind evidence_type_code not null,
  found_on date not null,
  source text not null,
  says text not null,
  shows evidence_shows_code not null,
  children integer check (children > 0),
  judged_by uuid not null references worker (id),
  moderated_by uuid references worker (id),
  moderated_on date,
  moderated_shows evidence_shows_code,
  moderated_because text,
  check (moderated_by is null or moderated_by <> judged_by),
  check ((moderated_by is null) = (moderated_on is null) and (moderated_by is null) = (moderated_shows is null)),
  check (moderated_on >= found_on)
);
comment on table improvement_evidence is 'Audits, dip samples, observations and what people say that tell whether practice changed; it names no child';
comment on column improvement_evidence.children is 'How many children it looked at; null where it is not about single children';
comment on column improvement_evidence.moderated_shows is 'What a second person found it to show, which stands over the first';
create index improvement_evidence_item on improvement_evidence (improvement_item_id);

create table improvement_sign_off (
  like standard including all,
  improvement_item_id uuid not null references improvement_item (id),
  step closing_step_code not null,
  signed_by uuid not null references worker (id),
  signed_on date not null,
  note text not null
);
comment on table improvement_sign_off is 'Who has said that an improvement is complete and evidenced; put aside when it is opened again';
create unique index improvement_sign_off_once on improvement_sign_off (improvement_item_id, step) where voided_at is null;

create table improvement_closing (
  like standard including all,
  improvement_item_id uuid not null references improvement_item (id),
  closed_on date not null,
  tests jsonb not null,
  reopened_on date,
  reopened_by uuid references worker (id),
  reopened_because text,
  reopened_evidence_id uuid references improvement_evidence (id),
  check ((reopened_on is null) = (reopened_because is null)),
  check (reopened_on >= closed_on)
);
comment on table improvement_closing is 'Each time an improvement was closed, with how each of the four tests was met, and when and why it was opened again';
create unique index improvement_closing_in_force on improvement_closing (improvement_item_id) where reopened_on is null and voided_at is null;

do $$
declare
  name text;
begin
  foreach name in array array['improvement_evidence', 'improvement_sign_off', 'improvement_closing'] loop
    execute format('create trigger next_version before update on %I for each row execute function next_version()', name);
    execute format('create trigger record_change after insert or update on %I for each row execute function record_change()', name);
    execute format('create trigger never_deleted before delete on %I for each row execute function never()', name);
    execute format('grant select, insert, update on %I to golden_thread_web', name);
  end loop;
end $$;
