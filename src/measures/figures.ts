import { counting } from '../access/counting.store.ts'
import type { Db } from '../record/database.ts'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { type FigureRow, keepFigures, keptFigures } from './figure.store.ts'
import { type Figure, figureOf } from './figure.ts'
import { MEASURES, measureNamed } from './index.ts'
import { countsOf, type Listed, listOf, populationOn } from './measure.store.ts'
import type { Measure } from './measure.ts'
import { monthsBefore, type PeriodName, periodOf } from './period.ts'
import { keptPoints } from './point.store.ts'
import { type Point, pointOf } from './point.ts'
import { type Split, splitOf } from './split-of.ts'

export type Asked = {
  /** The day it is asked about; a past one asks of the record as it stands now. */
  readonly asAt: PlainDate
  readonly period?: PeriodName
  readonly team_id?: string | null
}

/** Counts a measure now, over one period. */
export const measureSplit = async (db: Db, id: string, { asAt, period = 'year' }: Asked): Promise<Split> => {
  const measure = measureNamed(id)
  const days = periodOf(measure, period, asAt)
  return counting(db, async owner => {
    const counts = await countsOf(owner, measure, [days], asAt)
    const whole = counts.find(count => count.of === 'whole')
    const denominator = whole?.denominator ?? (measure.unit === 'rate' ? await populationOn(owner, asAt) : 0)
    return {
      whole: figureOf(measure, whole?.numerator ?? 0, denominator, days),
      teams: counts.filter(count => count.of === 'team'),
      bands: counts.filter(count => count.of === 'band'),
    }
  })
}

/** Today's figure of one measure, counted now; `team_id` for one team's. Restricted children are in it. */
export const measureToday = async (db: Db, id: string, asked: Asked): Promise<Figure> => {
  const { whole, teams } = await measureSplit(db, id, asked)
  if (!asked.team_id) return whole
  const team = teams.find(each => each.team_id === asked.team_id)
  return figureOf(measureNamed(id), team?.numerator ?? 0, team?.denominator ?? 0, whole)
}

/** The children behind a figure, in no order and without a name; restricted children are among them. */
export const measureChildren = async (db: Db, id: string, asked: Asked): Promise<Listed[]> => {
  const measure = measureNamed(id)
  const days = periodOf(measure, asked.period ?? 'year', asked.asAt)
  const rows = await counting(db, owner => listOf(owner, measure, days, asked.asAt))
  return asked.team_id ? rows.filter(row => row.team_id === asked.team_id) : rows
}

/** The children behind a figure with the figure itself, each team's and each band's, from one reading of the list. */
export const measureList = (
  db: Db,
  id: string,
  { asAt, period = 'year' }: Asked,
): Promise<Split & { rows: Listed[] }> => {
  const measure = measureNamed(id)
  const days = periodOf(measure, period, asAt)
  return counting(db, async owner => {
    const rows = await listOf(owner, measure, days, asAt)
    return { rows, ...splitOf(measure, rows, days, await emptyOf(owner, measure, asAt)) }
  })
}

type Months = { readonly asAt: PlainDate; readonly team_id?: string | null; readonly months?: number }

/** The last whole months of several measures, oldest first, as they were kept: one query. */
export const measurePointsOf = async (
  db: Db,
  ids: readonly string[],
  { asAt, team_id = null, months = 24 }: Months,
): Promise<Map<string, Point[]>> => {
  const wanted = monthsBefore(asAt, months)
  const asked = { since: wanted[0] ?? asAt, before: asAt, team_id }
  const kept = Map.groupBy(
    await keptPoints(
      db,
      ids.map(id => measureNamed(id).id),
      asked,
    ),
    row => row.measure,
  )
  return new Map(
    ids.map(id => {
      const measure = measureNamed(id)
      const rows = new Map((kept.get(measure.id) ?? []).map(row => [row.month, row]))
      return [id, wanted.map(month => pointOf(measure, month, rows.get(month)))]
    }),
  )
}

/** The last whole months of one measure, oldest first. */
export const measurePoints = async (db: Db, id: string, asked: Months): Promise<Point[]> =>
  (await measurePointsOf(db, [id], asked)).get(id) ?? []

/** Counts every measure over a period and keeps what came of it for the day. */
export const countAll = (db: Db, { asAt, period = 'year' }: Asked, now: Moment): Promise<void> =>
  counting(db, async owner => {
    const rows: Omit<FigureRow, 'worked_out_at'>[] = []
    for (const measure of MEASURES) {
      const counts = await countsOf(owner, measure, [periodOf(measure, period, asAt)], asAt)
      rows.push(
        ...counts
          .filter(count => count.of !== 'team' || count.team_id)
          .map(count => ({ ...count, measure: measure.id })),
      )
      if (!counts.some(count => count.of === 'whole')) rows.push(nothing(measure, await emptyOf(owner, measure, asAt)))
    }
    await keepFigures(owner, asAt, period, rows, now)
  })

const emptyOf = async (db: Db, { unit }: Measure, asAt: PlainDate) => (unit === 'rate' ? populationOn(db, asAt) : 0)
const nothing = ({ id }: Measure, denominator: number) => ({
  measure: id,
  team_id: null,
  band: null,
  numerator: 0,
  denominator,
})

export type DayFigures = {
  worked_out_at: Moment | null
  figures: Map<string, Figure>
  bands: Map<string, { band: string; numerator: number }[]>
}

/** Every measure as counted this day, from what was kept; counted and kept first where nobody has asked yet today. */
export const figuresOfDay = async (db: Db, asked: Asked & { now: Moment }): Promise<DayFigures> => {
  const { asAt, period = 'year', team_id = null } = asked
  let rows = await keptFigures(db, asAt, period)
  if (rows.length === 0) {
    await countAll(db, { asAt, period }, asked.now)
    rows = await keptFigures(db, asAt, period)
  }
  const whole = rows.filter(row => row.band === null && row.team_id === team_id)
  return {
    worked_out_at: rows[0]?.worked_out_at ?? null,
    figures: new Map(
      MEASURES.map(measure => {
        const row = whole.find(each => each.measure === measure.id)
        const days = periodOf(measure, period, asAt)
        return [measure.id, figureOf(measure, row?.numerator ?? 0, row?.denominator ?? 0, days)]
      }),
    ),
    bands: Map.groupBy(
      rows.flatMap(({ measure, band, numerator }) => (band === null ? [] : [{ measure, band, numerator }])),
      row => row.measure,
    ),
  }
}

/** Several measures from the day's figures: for lists. */
export const figuresOf = async (
  db: Db,
  ids: readonly string[],
  asked: Asked & { now: Moment },
): Promise<Map<string, Figure>> => {
  const { figures } = await figuresOfDay(db, asked)
  return new Map(ids.flatMap(id => figures.get(measureNamed(id).id) ?? []).map(figure => [figure.measure, figure]))
}
