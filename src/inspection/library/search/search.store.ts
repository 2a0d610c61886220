import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../record/database.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import type { ThemeId } from '../../themes/match.ts'
import type { Part } from '../reports/library-report.ts'
import { acceptedThemes } from './accepted-themes.store.ts'
import { MARKS, type Words } from './search.ts'

/** What is asked of the library; an empty list of filters, and no words, is everything there is. */
export type Search = {
  readonly words: Words
  readonly part: Part | null
  readonly authority: string | null
  readonly year: number | null
  /** 'none': reports that grade nothing, as letters do. */
  readonly grade: string | null
  readonly kind: string | null
  readonly visit_number: number | null
  readonly theme: ThemeId | null
  readonly tone: string | null
}

/** A passage that was found, with the report it is from, and its words marked where they were found. */
export type Found = {
  readonly id: string
  readonly report_id: string
  readonly source: 'library' | 'accepted'
  readonly part: Part
  readonly position: number
  readonly paragraph: string | null
  readonly section: string | null
  readonly tone: string | null
  readonly text: string
  readonly marked: string
  readonly authority: string
  readonly kind: string
  readonly visit_number: number | null
  readonly framework: string
  readonly known_on: PlainDate
  readonly overall: string | null
}

export type SearchResult = { readonly total: number; readonly reports: number; readonly found: Found[] }

const NONE = 'none'
const havingTheme = (theme: ThemeId, accepted: readonly string[]) =>
  accepted.length === 0
    ? sql`themes @> array[${theme}::text]`
    : sql`(themes @> array[${theme}::text] or searched_passage.id = any(${[...accepted]}::uuid[]))`

const conditionsOf = (search: Search, query: RawBuilder<unknown> | null, accepted: readonly string[]) => {
  const { words, part, authority, year, grade, kind, visit_number, theme, tone } = search
  return [
    ...(query ? [sql`words @@ ${query}`] : [sql`true`]),
    ...words.phrases.map(phrase => sql`exact @@ phraseto_tsquery('simple', ${phrase})`),
    ...(part ? [sql`part = ${part}`] : []),
    ...(authority ? [sql`authority = ${authority}`] : []),
    ...(year ? [sql`known_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`] : []),
    ...(grade ? [grade === NONE ? sql`overall is null` : sql`overall = ${grade}`] : []),
    ...(kind ? [sql`kind = ${kind}`] : []),
    ...(visit_number ? [sql`visit_number = ${visit_number}`] : []),
    ...(theme ? [havingTheme(theme, accepted)] : []),
    ...(tone ? [tone === NONE ? sql`tone is null and part = 'finding'` : sql`tone = ${tone}`] : []),
  ]
}

/** The words as the database looks them up; null where they are only of the smallest, which it does not keep. */
const queryOf = async (db: Db, { typed }: Words): Promise<RawBuilder<unknown> | null> => {
  const query = sql`websearch_to_tsquery('english', ${typed})`
  const { rows } = await sql<{ nodes: number }>`select numnode(${query}) as nodes`.execute(db)
  return (rows[0]?.nodes ?? 0) > 0 ? query : null
}

const HEADLINE = `StartSel=${MARKS.from}, StopSel=${MARKS.to}, HighlightAll=true`

/** Words found in more passages than this tell none from another: ranking them would only take time. */
const MOST_RANKED = 5000

const markedBy = ({ phrases }: Words, query: RawBuilder<unknown> | null) => {
  if (query) return sql`ts_headline('english', plain_marks(text), ${query}, ${HEADLINE})`
  const quoted = phrases.map(phrase => sql`phraseto_tsquery('simple', ${phrase})`)
  return quoted.length > 0
    ? sql`ts_headline('simple', plain_marks(text), ${sql.join(quoted, sql` && `)}, ${HEADLINE})`
    : sql`text`
}

/** Passages by their ids, in the order of the ids: by themselves, so that only these are fetched and marked. */
const passagesFound = async (db: Db, ids: readonly string[], marked: RawBuilder<unknown>): Promise<Found[]> => {
  const { rows } = await sql<Found>`
    select searched_passage.id, report_id, source, part, position, paragraph, section, tone, authority, kind, visit_number,
      framework, known_on, overall, text, ${marked} as marked
    from searched_passage join searched_report on searched_report.id = report_id
    where searched_passage.id = any(${[...ids]}::uuid[])
    order by array_position(${[...ids]}::uuid[], searched_passage.id)`.execute(db)
  return rows
}

/**
 * Looks for words in everything reports ask and find: those of the library, and those accepted here. The passages that say
 * most of it come first, then the latest; without words, the latest first. Gives how many there are, in how many reports.
 */
export const searchLibrary = async (
  db: Db,
  search: Search,
  { limit = 50, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<SearchResult> => {
  const themes = search.theme ? await acceptedThemes(db, search.part) : new Map<string, readonly ThemeId[]>()
  const accepted = [...themes].flatMap(([id, ids]) => (search.theme && ids.includes(search.theme) ? [id] : []))
  const query = await queryOf(db, search.words)
  const where = sql.join(conditionsOf(search, query, accepted), sql` and `)
  const matched = sql`
    from searched_passage join searched_report on searched_report.id = report_id
    where ${where}`
  const latest = await sql<{ id: string; total: number; reports: number }>`
    with found as materialized (select searched_passage.id, report_id, part, position, known_on ${matched})
    select id, (select count(*)::int from found) as total,
      (select count(*)::int from (select distinct report_id from found) each) as reports
    from found
    order by known_on desc, report_id, part = 'finding', position
    limit ${limit} offset ${offset}`.execute(db)
  const [{ total, reports } = { total: 0, reports: 0 }] = latest.rows
  const best =
    query && total <= MOST_RANKED
      ? await sql<{ id: string }>`
          select searched_passage.id ${matched}
          order by ts_rank(words, ${query}, 1) desc, known_on desc, report_id, part = 'finding', position
          limit ${limit} offset ${offset}`.execute(db)
      : latest
  const ids = best.rows.map(({ id }) => id)
  return { total, reports, found: await passagesFound(db, ids, markedBy(search.words, query)) }
}

/** What can be chosen: the authorities, years, kinds and grades there are reports of. */
export const searchChoices = async (
  db: Db,
): Promise<{ authorities: string[]; years: number[]; kinds: string[]; grades: string[]; reports: number }> => {
  const { rows } = await sql<{
    authorities: string[]
    years: number[]
    kinds: string[]
    grades: string[]
    reports: number
  }>`
    select coalesce(array_agg(distinct authority), '{}') as authorities,
      coalesce(array_agg(distinct extract(year from known_on)::int), '{}') as years,
      coalesce(array_agg(distinct kind), '{}') as kinds,
      coalesce(array_agg(distinct overall) filter (where overall is not null), '{}') as grades, count(*)::int as reports
    from searched_report`.execute(db)
  const [found] = rows
  if (!found) throw new Error('a count without a row')
  return found
}
