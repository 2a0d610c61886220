-- What a letter of a focused or monitoring visit says besides what a report does, and what its findings say of what was asked before.
alter table inspection add column visit_number integer check (visit_number > 0);
alter table inspection add column inspectors text[] not null default '{}';
alter table inspection add column looked_at text[] not null default '{}';
alter table inspection add column headline text;
alter table inspection add column is_second_hand boolean not null default false;
comment on column inspection.visit_number is 'Which visit since the judgement a monitoring visit is: 4 for the fourth; null where it is none, or is not said';
comment on column inspection.inspectors is 'Everybody who inspected, the lead first; empty where only the lead is known';
comment on column inspection.looked_at is 'What a visit looked at, in the words of its letter';
comment on column inspection.is_second_hand is 'Read from somebody’s account, not from the report or letter itself';

create table inspection_figure (
  like standard including all,
  inspection_finding_id uuid not null references inspection_finding (id),
  position integer not null,
  value numeric not null,
  out_of numeric,
  was numeric,
  unit text not null,
  counts text
);
comment on table inspection_figure is 'A number that a finding quotes; value is what it is, was what it was before where the finding says so';
comment on column inspection_figure.counts is 'What is counted, in the finding’s own words';
create index inspection_figure_finding on inspection_figure (inspection_finding_id);

-- The likeness of a finding to an improvement is worked out each time it is read; only what a person says of it is kept.
create table finding_match (
  like standard including all,
  inspection_finding_id uuid not null references inspection_finding (id),
  improvement_item_id uuid not null references improvement_item (id),
  applies boolean not null,
  shows evidence_shows_code,
  because text,
  reasons text[] not null default '{}',
  said_by uuid not null references worker (id),
  said_on date not null,
  check (applies = (shows is not null))
);
comment on table finding_match is 'What a person says of a later visit’s finding beside an improvement: that it is about the same matter, and what it shows, or that it is not';
comment on column finding_match.applies is 'Whether the finding is about the improvement: false keeps it from being suggested again';
comment on column finding_match.reasons is 'On what grounds it was suggested when the person said so; empty where they found it themselves';
create unique index finding_match_once on finding_match (inspection_finding_id, improvement_item_id) where voided_at is null;
create index finding_match_item on finding_match (improvement_item_id);

do $$
declare
  name text;
begin
  foreach name in array array['inspection_figure', 'finding_match'] loop
    execute format('create trigger next_version before update on %I for each row execute function next_version()', name);
    execute format('create trigger record_change after insert or update on %I for each row execute function record_change()', name);
    execute format('create trigger never_deleted before delete on %I for each row execute function never()', name);
    execute format('grant select, insert, update on %I to golden_thread_web', name);
  end loop;
end $$;
