import { scopeOf } from '../../../access/permissions.ts'
import { AREAS, type Judgement, knownOn } from '../../../inspection/library/judgement.ts'
import { allJudgements } from '../../../inspection/library/library.store.ts'
import { COLLECTED } from '../../../inspection/library/reference.ts'
import type { Line } from '../../../inspection/library/standing.ts'
import { AUTHORITIES } from '../../../vocabulary/authorities/england.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'
import { type MapTile, tileMap } from '../../components/tile-map/tile-map.ts'
import { gradeSaid } from '../../grade-said.ts'
import { page } from '../../page.ts'
import { type Asked, countsOf, libraryAsked, libraryFields, libraryLines } from './library-asked.ts'
import { spellsSaid } from './spells-said.ts'

/** Tiles of authorities that had not begun on the day: the place is there, and says since when. */
const notYetOn = (on: PlainDate): MapTile[] =>
  AUTHORITIES.flatMap(({ slug, name, short, region, tile, began_on }) =>
    tile && began_on && on < began_on
      ? [
          {
            ...tile,
            region,
            text: short,
            letter: '',
            tone: 'absent',
            says: `${name} began on ${sayDate(began_on)}`,
            href: `/library/${slug}`,
          },
        ]
      : [],
  )

const tileOf = ({ slug, name, authority, grade, by }: Line): MapTile[] => {
  if (!authority?.tile) return []
  const { text, letter, tone } = gradeSaid(grade)
  const since = by ? `, published ${sayDate(knownOn(by))}` : ''
  const { short, region, tile } = authority
  return [{ ...tile, region, text: short, letter, tone, says: `${name}: ${text}${since}`, href: `/library/${slug}` }]
}

const mapOf = (lines: readonly Line[], { on, area }: Asked) =>
  tileMap(`${AREAS[area]}: England’s authorities on ${sayDate(on)}`, [...lines.flatMap(tileOf), ...notYetOn(on)])

const rowOf = ({ slug, name, authority, grade, by, is_older }: Line) => ({
  slug,
  name,
  region: authority?.region ?? null,
  ended_on: authority?.ended_on ?? null,
  grade: gradeSaid(grade),
  published_on: by ? knownOn(by) : null,
  framework: by?.framework ?? null,
  improvements: by?.improvements ?? null,
  inspection_id: by?.inspection_id ?? null,
  is_older,
})

const knownTo = (judgements: readonly Judgement[]) => judgements.map(knownOn).sort().at(-1) ?? COLLECTED.to

/** Every authority's grade on a day: on a map, in numbers, in a table, and how long inadequate lasted. */
export const library = page({
  path: '/library',
  may: 'improvement.read',
  view: 'pages/library/library.njk',
  logs: 'list',
  async show(ctx) {
    const { db, actor, today } = ctx
    const judgements = await allJudgements(db)
    const asked = libraryAsked(ctx)
    const { all, lines, sort } = libraryLines(ctx, judgements, asked)
    return {
      asked,
      sort,
      is_today: asked.on === today,
      area_said: AREAS[asked.area],
      fields: libraryFields(asked),
      counts: countsOf(all),
      map: mapOf(all, asked),
      apart: all.filter(({ authority }) => !authority?.tile).map(rowOf),
      rows: lines.map(rowOf),
      total: all.length,
      known_to: knownTo(judgements),
      collected: COLLECTED,
      spells: spellsSaid(judgements, asked.on),
      may_load: scopeOf('inspection.upload', actor.role) !== null,
    }
  },
})
