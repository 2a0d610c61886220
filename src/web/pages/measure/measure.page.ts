import { scopeOf } from '../../../access/permissions.ts'
import { calledBy, teamNames } from '../../../measures/children-named.store.ts'
import { isWorry } from '../../../measures/children-named.ts'
import { sayBehind, sayValue, standingOf } from '../../../measures/figure.ts'
import { measureList, measurePoints } from '../../../measures/figures.ts'
import { isMeasure, measureNamed } from '../../../measures/index.ts'
import { inspectionsSince } from '../../../measures/marks.store.ts'
import { PERIODS } from '../../../measures/period.ts'
import { publishedOf } from '../../../measures/published/published.store.ts'
import { sayLatest, sayYears } from '../../../measures/published/say-published.ts'
import { isTooSmall, seesSuppressed } from '../../../measures/suppress.ts'
import { targetsOn } from '../../../measures/target/target.store.ts'
import { NotFound } from '../../../record/conditions.ts'
import { chartOf } from '../../measure-chart.ts'
import { childrenBehind, listAsked, ownTeam } from '../../measure-children.ts'
import { page } from '../../page.ts'
import { pageNumber } from '../../page-number.ts'
import { withQuery } from '../../with-query.ts'
import { bandLines, teamLines } from './split.ts'

/** How many children a page shows at a time. */
const SHOWN = 50

/** One measure: what it says and from where, its figure, its months, its teams, and the children behind it. */
export const measure = page({
  path: '/measures/:measure',
  may: 'measures.read',
  logs: 'list',
  view: 'pages/measure/measure.njk',
  async show(ctx) {
    const { db, params, query, actor, today, address } = ctx
    if (!isMeasure(params.measure)) throw new NotFound()
    const found = measureNamed(params.measure)
    const isSuppressed = seesSuppressed(actor.role)
    const hasDenominator = found.unit === 'percent'
    const { period } = listAsked(query)
    const { rows: all, whole, teams, bands } = await measureList(db, found.id, { asAt: today, period })
    const asked = listAsked(query, ownTeam(actor, all))
    const points = await measurePoints(db, found.id, { asAt: today })
    const marks = await inspectionsSince(db, points[0]?.month ?? today)
    const target = (await targetsOn(db, today)).get(found.id) ?? null
    const published = await publishedOf(db, found.id)
    const names = await teamNames(db)
    const behind = await childrenBehind(ctx, found, all)
    const pages = Math.ceil((behind?.rows.length ?? 0) / SHOWN)
    const at = pageNumber(query.page, pages)
    const rows = behind?.rows.slice((at - 1) * SHOWN, at * SHOWN) ?? []
    const called = await calledBy(
      db,
      actor,
      rows.map(row => row.child_id),
    )
    const isHidden = isSuppressed && isTooSmall(whole, hasDenominator)
    const children = rows.map(row => ({
      ...row,
      ...called.get(row.child_id),
      is_worry: isWorry(found, row),
      team: names.get(row.team_id ?? '') ?? null,
    }))
    const linked = (changes: Record<string, string>) => withQuery(address, query, changes)
    return {
      measure: found,
      figure: {
        ...whole,
        value: isHidden ? 'Too few to show' : sayValue(found, whole.value),
        behind: isHidden ? '' : sayBehind(found, whole.numerator, whole.denominator),
        not_set: found.unit === 'rate' && whole.denominator === 0,
      },
      standing: isHidden ? null : standingOf(found, whole.value, target),
      target: target && {
        ...target,
        says: sayValue(found, target.target),
      },
      others: sayLatest(found, published),
      published: sayYears(found, published),
      chart: chartOf(found, points, { target: target?.target ?? null, marks, suppressed: isSuppressed }),
      restated: points.filter(point => point.restated !== null).length,
      teams: teamLines(found, teams, names, isSuppressed),
      bands: bandLines(found, bands, whole.denominator, isSuppressed),
      rows: children,
      behind,
      total: behind?.rows.length ?? 0,
      page: at,
      pages,
      earlier: at > 1 ? linked({ page: String(at - 1) }) : null,
      later: at < pages ? linked({ page: String(at + 1) }) : null,
      csv: behind ? withQuery(`/measures/${found.id}/children.csv`, query, { page: '' }) : null,
      asked,
      is_suppressed: isSuppressed,
      is_pseudonymised: scopeOf('record.read', actor.role) === null,
      may_target: scopeOf('measures.target', actor.role) !== null,
      periods: Object.entries(PERIODS).map(([value, text]) => ({
        text,
        href: linked({ period: value === 'year' ? '' : value, page: '' }),
        is_current: value === asked.period,
      })),
    }
  },
})
