-- What a board was given, kept as it was printed.
create table board_pack (
  like standard including all,
  meeting_on date not null,
  note text not null,
  decisions text,
  issued_on date not null,
  issued_by uuid not null references worker (id),
  standing jsonb not null,
  html text not null
);
comment on table board_pack is 'A pack that was issued: it is printed again from what it was, never made anew';
comment on column board_pack.standing is 'Where each improvement stood and what each measure was, to be compared with another day';
create index board_pack_meeting on board_pack (meeting_on desc);
create trigger record_change after insert on board_pack for each row execute function record_change();
create trigger append_only before update or delete on board_pack for each row execute function never();
grant select, insert on board_pack to golden_thread_web;
