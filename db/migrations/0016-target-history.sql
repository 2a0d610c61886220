-- A target that is set again stands beside what it was, with who set each and why: moving one tells as much as missing it.
alter table measure_target drop constraint measure_target_pkey;
alter table measure_target add primary key (measure, year, set_at);
alter table measure_target add column because text;
revoke update on measure_target from golden_thread_web;
comment on table measure_target is 'Of a measure and year the one set last is in force; the others are what it was before';
comment on column measure_target.because is 'Why it was set again; null for the first';
