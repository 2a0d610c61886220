-- A board's pack as the file the board was sent, beside the page it was read as.
alter table board_pack add column pdf bytea;
alter table board_pack add column pdf_sha256 bytea;
alter table board_pack add constraint pdf_is_whole check ((pdf is null) = (pdf_sha256 is null) and octet_length(pdf_sha256) = 32);
comment on column board_pack.pdf is 'The pack as PDF, made with it from the same values; null for packs issued before there were any';
comment on column board_pack.pdf_sha256 is 'What the file sums to, so that a copy sent by post or mail can be shown to be the one issued';
