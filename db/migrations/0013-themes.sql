-- What a person says of an improvement's themes, beside what the wording rules find in its text each time it is read.
create table improvement_theme (
  like standard including all,
  improvement_item_id uuid not null references improvement_item (id),
  theme improvement_theme_code not null,
  applies boolean not null,
  because text not null,
  said_by uuid not null references worker (id),
  said_on date not null
);
comment on table improvement_theme is 'A theme added to an improvement or taken away by a person; what the rules find is never stored';
comment on column improvement_theme.applies is 'Whether the improvement has this theme: true adds it, false takes it away, whatever the rules say';
create unique index improvement_theme_once on improvement_theme (improvement_item_id, theme) where voided_at is null;

create trigger next_version before update on improvement_theme for each row execute function next_version();
create trigger record_change after insert or update on improvement_theme for each row execute function record_change();
create trigger never_deleted before delete on improvement_theme for each row execute function never();
grant select, insert, update on improvement_theme to golden_thread_web;
