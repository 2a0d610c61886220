-- The self-evaluation: what people write beside what the record says, and each one agreed, kept as it was printed.
create table self_evaluation_words (
  like standard including all,
  area self_evaluation_area_code not null,
  know text not null,
  how text not null,
  doing text not null,
  written_by uuid not null references worker (id),
  written_on date not null
);
comment on table self_evaluation_words is 'What people say of one area in answer to the three questions; the figures and the programme beside it are read from the record';
comment on column self_evaluation_words.know is 'What do you know about the quality and the impact of practice?';
comment on column self_evaluation_words.how is 'How do you know it?';
comment on column self_evaluation_words.doing is 'What are you doing about it?';
create unique index self_evaluation_words_area on self_evaluation_words (area) where voided_at is null;
create trigger next_version before update on self_evaluation_words for each row execute function next_version();
create trigger record_change after insert or update on self_evaluation_words for each row execute function record_change();
create trigger never_deleted before delete on self_evaluation_words for each row execute function never();
grant select, insert, update on self_evaluation_words to golden_thread_web;

create table self_evaluation (
  like standard including all,
  agreed_on date not null,
  agreed_by uuid not null references worker (id),
  note text not null,
  content text not null
);
comment on table self_evaluation is 'A self-evaluation that was agreed: it is printed again from what it was, never made anew';
comment on column self_evaluation.note is 'Who was asked what they made of it, and what they challenged';
comment on column self_evaluation.content is 'The page as it was printed; the log of changes leaves it out, since it never changes';
create index self_evaluation_agreed on self_evaluation (agreed_on desc);
create trigger record_change after insert on self_evaluation for each row execute function record_change();
create trigger append_only before update or delete on self_evaluation for each row execute function never();
grant select, insert on self_evaluation to golden_thread_web;
