import type { Codeset } from './codeset.ts'
import { CODESETS } from './codesets/index.ts'
import { saySource } from './sources.ts'

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

const domainSql = (set: Codeset) => {
  const domain = `${set.id}_code`
  const codes = set.codes.map(({ code }) => quoted(code)).join(', ')
  return `do $$ begin
  if to_regtype(${quoted(domain)}) is null then
    create domain ${domain} as text;
  end if;
end $$;
alter domain ${domain} drop constraint if exists ${domain}_known;
alter domain ${domain} add constraint ${domain}_known check (value in (${codes}));
comment on domain ${domain} is ${quoted(`${set.title}. ${saySource(set.source)}`)};`
}

/**
 * The text of `db/codesets.sql`: a domain for each code set, which accepts every code that was ever valid.
 * It may be run again on a database that has older versions of the domains; it refuses to run where a stored row
 * holds a code that has since been taken out of its set, which is never allowed.
 */
export const codesetsSql =
  (): string => `-- Generated from src/vocabulary/codesets by \`npm run generate\`. Do not edit.
${CODESETS.map(domainSql).join('\n\n')}
`
