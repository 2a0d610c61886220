-- What the adviser says of a workstream, beside what they say of single improvements.
create table adviser_workstream_view (
  like standard including all,
  adviser_report_id uuid not null references adviser_report (id),
  workstream_id uuid not null references workstream (id),
  shows evidence_shows_code not null,
  says text not null
);
comment on table adviser_workstream_view is 'What the adviser says of one workstream in a report; it is kept as it was filed';
create unique index adviser_workstream_view_once on adviser_workstream_view (adviser_report_id, workstream_id) where voided_at is null;
create index adviser_workstream_view_workstream on adviser_workstream_view (workstream_id);

create trigger next_version before update on adviser_workstream_view for each row execute function next_version();
create trigger record_change after insert or update on adviser_workstream_view for each row execute function record_change();
create trigger never_deleted before delete on adviser_workstream_view for each row execute function never();
create trigger append_only before update on adviser_workstream_view for each row execute function never();
grant select, insert on adviser_workstream_view to golden_thread_web;
