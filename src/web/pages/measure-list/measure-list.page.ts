import { scopeOf } from '../../../access/permissions.ts'
import { sayBehind, sayValue, standingOf } from '../../../measures/figure.ts'
import { figuresOfDay, measurePointsOf } from '../../../measures/figures.ts'
import { MEASURES } from '../../../measures/index.ts'
import { AREAS, type Measure } from '../../../measures/measure.ts'
import { NOT_YET } from '../../../measures/not-yet.ts'
import { isPeriod, PERIODS } from '../../../measures/period.ts'
import type { Point } from '../../../measures/point.ts'
import { latestPublished } from '../../../measures/published/published.store.ts'
import { type Published, WHOSE } from '../../../measures/published/published.ts'
import { sayLatest } from '../../../measures/published/say-published.ts'
import { limitsOf } from '../../../measures/run-chart.ts'
import { isTooSmall, seesSuppressed } from '../../../measures/suppress.ts'
import { targetsOn } from '../../../measures/target/target.store.ts'
import { sparkline } from '../../components/sparkline/sparkline.ts'
import { sayBand } from '../../measure-children.ts'
import { page } from '../../page.ts'

/** A signal is news for a quarter. */
const RECENT = 3

const trendOf = (measure: Measure, points: readonly Point[], isSuppressed: boolean) => {
  const shown = points.map(point =>
    isSuppressed && isTooSmall(point, measure.unit === 'percent') ? { ...point, value: null } : point,
  )
  const latest = limitsOf(measure, shown).breaks.findLast(({ at }) => at >= shown.length - RECENT)
  return {
    line: sparkline(shown, value => sayValue(measure, value)),
    signal: latest && { says: latest.says, month: shown[latest.at]?.label },
  }
}

const saysEngland = (measure: Measure, published: ReadonlyMap<string, readonly Published[]>) =>
  sayLatest(measure, published.get(measure.id) ?? []).find(({ whose }) => whose === WHOSE.england) ?? null

/** Every measure by area, with today's figure, its target and the way it has gone. */
export const measureList = page({
  path: '/measures',
  may: 'measures.read',
  view: 'pages/measure-list/measure-list.njk',
  nav: {
    label: 'Measures',
    roles: [
      'mash_manager',
      'team_manager',
      'practice_lead',
      'head_of_service',
      'director',
      'performance_analyst',
      'qa_auditor',
      'lead_member',
      'chief_executive',
      'improvement_board',
      'improvement_adviser',
      'inspector',
    ],
    order: 40,
  },
  home_for: ['performance_analyst', 'lead_member'],
  async show({ db, query, actor, today, now }) {
    const period = isPeriod(query.period) ? query.period : 'year'
    const isSuppressed = seesSuppressed(actor.role)
    const mine = query.of === 'team' && !isSuppressed && actor.team_id ? actor.team_id : null
    const day = await figuresOfDay(db, { asAt: today, period, team_id: mine, now })
    const points = await measurePointsOf(
      db,
      MEASURES.map(({ id }) => id),
      { asAt: today, team_id: mine },
    )
    const targets = await targetsOn(db, today)
    const published = await latestPublished(db)
    const rowOf = (found: Measure) => {
      const measure = mine && found.unit === 'rate' ? { ...found, unit: 'count' as const } : found
      const figure = day.figures.get(measure.id)
      if (!figure) return []
      const { numerator, denominator } = figure
      const value = mine && found.unit === 'rate' ? numerator : figure.value
      const isHidden = isSuppressed && isTooSmall(figure, measure.unit === 'percent')
      const target = targets.get(measure.id) ?? null
      const bands = (day.bands.get(measure.id) ?? []).sort((a, b) => b.numerator - a.numerator).slice(0, 3)
      return [
        {
          ...measure,
          value: isHidden ? 'too few to show' : sayValue(measure, value),
          behind: isHidden ? '' : sayBehind(measure, numerator, denominator),
          not_set: found.unit === 'rate' && denominator === 0,
          target: target && sayValue(measure, target.target),
          england: saysEngland(measure, published),
          standing: isHidden || mine ? null : standingOf(measure, value, target),
          bands:
            isSuppressed || mine
              ? []
              : bands.map(band => ({
                  ...band,
                  band: sayBand(measure.bands, band.band),
                  share: numerator === 0 ? 0 : band.numerator / numerator,
                })),
          ...trendOf(measure, points.get(measure.id) ?? [], isSuppressed),
        },
      ]
    }
    return {
      areas: Object.entries(AREAS).map(([area, title]) => ({
        title,
        measures: MEASURES.filter(measure => measure.area === area).flatMap(rowOf),
        not_yet: NOT_YET.filter(({ id }) =>
          MEASURES.some(one => one.area === area && one.id.slice(0, 2) === id.slice(0, 2)),
        ),
      })),
      period,
      of: mine ? 'team' : '',
      periods: Object.entries(PERIODS).map(([value, text]) => ({ value, text })),
      scopes:
        actor.team_id && !isSuppressed && scopeOf('oversight.team', actor.role) !== null
          ? [
              { value: '', text: 'The whole authority' },
              { value: 'team', text: 'My team' },
            ]
          : [],
      worked_out_at: day.worked_out_at,
      is_suppressed: isSuppressed,
    }
  },
})
