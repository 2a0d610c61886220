import { sayDays } from '../../../inspection/inspection/inspection.ts'
import {
  AREA_NAMES,
  AREAS,
  type Area,
  type Judgement,
  judgesTheWhole,
  knownOn,
  SOURCES,
} from '../../../inspection/library/judgement.ts'
import { allJudgements } from '../../../inspection/library/library.store.ts'
import { type Change, type Step, sayMonths, spansOf, timelineOf } from '../../../inspection/library/timeline.ts'
import { NotFound } from '../../../record/conditions.ts'
import { slugOf } from '../../../vocabulary/authorities/authority.ts'
import { ENDED_AUTHORITIES } from '../../../vocabulary/authorities/ended.ts'
import { authorityAt } from '../../../vocabulary/authorities/find-authority.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { gradeLine } from '../../components/grade-line/grade-line.ts'
import { gradeSaid, spansSaid } from '../../grade-said.ts'
import { page } from '../../page.ts'

/** What an area was judged and, where that is another grade than before, what it was. */
const gradeOf = (area: Area, { grades }: Judgement, changes: readonly Change[]) => {
  const change = changes.find(each => each.area === area)
  return grades[area]
    ? { ...gradeSaid(grades[area]), was: change ? gradeSaid(change.from).text.toLowerCase() : null, way: change?.way }
    : null
}

const stepOf = ({ judgement, is_whole, months, changes, has_before }: Step, areas: readonly Area[]) => ({
  days: sayDays(judgement),
  framework: judgement.framework,
  published_on: judgement.published_on,
  is_whole,
  grades: areas.map(area => gradeOf(area, judgement, changes)),
  nothing_changed: has_before && changes.length === 0,
  is_first: is_whole && !has_before,
  after: months === null ? null : sayMonths(months),
  improvements: judgement.improvements,
  href: judgement.inspection_id
    ? `/inspections/${judgement.inspection_id}`
    : judgement.library_report_id
      ? `/library/reports/${judgement.library_report_id}`
      : null,
  source: judgement.source === 'published' ? null : SOURCES[judgement.source],
})

const pictureOf = (name: string, judgements: readonly Judgement[], areas: readonly Area[], until: PlainDate) => {
  const [first] = judgements.filter(judgesTheWhole)
  return first
    ? gradeLine({
        title: `Grades of ${name} over time`,
        from: knownOn(first),
        to: until,
        rows: areas.map(area => ({ label: AREAS[area], spans: spansSaid(spansOf(judgements, area, until)) })),
      })
    : null
}

const linked = (names: readonly string[]) => names.map(name => ({ name, href: `/library/${slugOf(name)}` }))

/** One authority's inspections: what each judged, what changed and how long after the last, and its grades over time. */
export const libraryAuthority = page({
  path: '/library/:authority',
  may: 'improvement.read',
  view: 'pages/library-authority/library-authority.njk',
  logs: 'list',
  async show({ db, params, today }) {
    const authority = authorityAt(params.authority)
    const judgements = (await allJudgements(db)).filter(({ slug }) => slug === params.authority)
    const name = authority?.name ?? judgements[0]?.authority
    if (!name) throw new NotFound()
    const areas = AREA_NAMES.filter(area => judgements.some(({ grades }) => grades[area] !== null))
    const ended_on = authority?.ended_on ?? null
    return {
      name,
      slug: params.authority,
      region: authority?.region ?? null,
      is_listed: authority !== null,
      began_on: authority?.began_on ?? null,
      ended_on,
      became: linked(authority?.became ?? []),
      before: linked(ENDED_AUTHORITIES.filter(({ became }) => became.includes(name)).map(each => each.name)),
      areas: areas.map(area => AREAS[area]),
      line: pictureOf(name, judgements, areas, ended_on ?? today),
      rows: timelineOf(judgements)
        .map(step => stepOf(step, areas))
        .reverse(),
    }
  },
})
