import type { Codeset } from './codeset.ts'
import { CODESETS } from './codesets/index.ts'
import { saySource } from './sources.ts'

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

const wanted = (set: Codeset) =>
  `    (${quoted(`${set.id}_code`)}, ${quoted(`${set.title}. ${saySource(set.source)}`)},
      array[${set.codes.map(({ code }) => quoted(code)).join(', ')}])`

/**
 * The text of `db/codesets.sql`: a domain for each code set, accepting every code that was ever valid.
 * It may be run again on a database with older versions of the domains. A domain whose codes have not changed is
 * left alone, because replacing its check reads every row of every table that uses it; the codes are kept as the
 * comment on the check, to compare with. It stops where a stored row holds a code that a set has lost.
 */
export const codesetsSql =
  (): string => `-- Generated from src/vocabulary/codesets by \`npm run generate\`. Do not edit.
do $codesets$
declare
  wanted record;
  stale record;
  codes_as_text text;
begin
  for wanted in select * from (values
${CODESETS.map(wanted).join(',\n')}
  ) as codeset (domain, says, codes)
  loop
    codes_as_text := (select string_agg(quote_literal(code), ', ') from unnest(wanted.codes) as code);
    if to_regtype(wanted.domain) is null then
      execute format('create domain %1$I as text constraint %1$I check (value in (%2$s))', wanted.domain, codes_as_text);
      execute format('comment on constraint %1$I on domain %1$I is %2$L', wanted.domain, codes_as_text);
    elsif not exists (
      select from pg_constraint
      where contypid = to_regtype(wanted.domain)
      and obj_description(oid, 'pg_constraint') = codes_as_text
    ) then
      for stale in select conname from pg_constraint where contypid = to_regtype(wanted.domain) and contype = 'c'
      loop
        execute format('alter domain %I drop constraint %I', wanted.domain, stale.conname);
      end loop;
      execute format('alter domain %1$I add constraint %1$I check (value in (%2$s))', wanted.domain, codes_as_text);
      execute format('comment on constraint %1$I on domain %1$I is %2$L', wanted.domain, codes_as_text);
    end if;
    if obj_description(to_regtype(wanted.domain), 'pg_type') is distinct from wanted.says then
      execute format('comment on domain %I is %L', wanted.domain, wanted.says);
    end if;
  end loop;
end
$codesets$;
`
