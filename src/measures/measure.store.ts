import { CompiledQuery } from 'kysely'
import { lengthsInForce } from '../clocks/clock-run.store.ts'
import type { Db } from '../record/database.ts'
import { settingsOn } from '../record/setting.store.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { type Measure, type Names, named } from './measure.ts'
import type { Period } from './period.ts'
import { workingDaysKnown } from './working-days-known.ts'

/** One line of a measure's list: a child, a day, and whether it meets. `meets` null is not known, and counts as not met. */
export type Listed = {
  child_id: string
  happened_on: PlainDate
  meets: boolean | null
  why: string | null
  team_id: string | null
  band: string | null
  /** In a mix, what is counted: one assessment may be in several bands. */
  counted_id: string | null
}

/** What a list came to over a period: the whole (neither team nor band), each team, and for a mix each band. */
export type Count = Period & {
  of: 'whole' | 'team' | 'band'
  team_id: string | null
  band: string | null
  numerator: number
  denominator: number
}

const asks = (measure: Measure, name: keyof Names) => measure.sql.includes(`:${name}`)

/** The list of parameters a query is sent with, grown as its text names them. */
const parameters = () => {
  const values: unknown[] = []
  return {
    values,
    add: (value: unknown, type: string) => `$${values.push(value)}::${type}`,
  }
}

const workingDays = async (db: Db, measure: Measure, periods: readonly Period[]): Promise<PlainDate[]> => {
  const days = periods.flatMap(({ from, to }) => [from, to]).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!asks(measure, 'working_days') || !first || !last) return []
  return workingDaysKnown(first, last, (await lengthsInForce(db)).holidays)
}

/** The children of a measure over one period, in no order. Past row-level security only by way of `counting`. */
export const listOf = async (db: Db, measure: Measure, period: Period, today: PlainDate): Promise<Listed[]> => {
  const given = parameters()
  const days = await workingDays(db, measure, [period])
  const query = named(measure, {
    from: asks(measure, 'from') ? given.add(period.from, 'date') : '',
    to: asks(measure, 'to') ? given.add(period.to, 'date') : '',
    today: asks(measure, 'today') ? given.add(today, 'date') : '',
    working_days: asks(measure, 'working_days') ? given.add(days, 'date[]') : '',
  })
  const text = `select child_id, happened_on, meets, why, team_id, ${measure.bands ? 'band, counted_id' : 'null as band, null as counted_id'} from (${query}) listed`
  return (await db.executeQuery<Listed>(CompiledQuery.raw(text, given.values))).rows
}

type Row = {
  from_on: PlainDate
  to_on: PlainDate
  team_id: string | null
  band: string | null
  without_team: number
  without_band: number
  numerator: number
  denominator: number
}

/**
 * Counts a measure over each of these periods in one query: the whole and each team, and for a mix each band. Where
 * nobody is counted there is no row. A rate is given per the population of the setting `authority.children`.
 */
export const countsOf = async (
  db: Db,
  measure: Measure,
  periods: readonly Period[],
  today: PlainDate,
): Promise<Count[]> => {
  const given = parameters()
  const from = given.add(
    periods.map(period => period.from),
    'date[]',
  )
  const to = given.add(
    periods.map(period => period.to),
    'date[]',
  )
  const days = await workingDays(db, measure, periods)
  const query = named(measure, {
    from: 'period.from_on',
    to: 'period.to_on',
    today: asks(measure, 'today') ? given.add(today, 'date') : '',
    working_days: asks(measure, 'working_days') ? given.add(days, 'date[]') : '',
  })
  const [band, each] = measure.bands ? ['listed.band', 'distinct listed.counted_id'] : ['null::text', '*']
  const text = `
    select period.from_on, period.to_on, listed.team_id, ${band} as band,
      grouping(listed.team_id) as without_team, ${measure.bands ? 'grouping(listed.band)' : '1'} as without_band,
      count(${each}) filter (where listed.meets) as numerator, count(${each}) as denominator
    from unnest(${from}, ${to}) as period (from_on, to_on)
    cross join lateral (${query}) listed
    group by grouping sets ((period.from_on, period.to_on), (period.from_on, period.to_on, listed.team_id)${measure.bands ? ', (period.from_on, period.to_on, listed.band)' : ''})`
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, given.values))
  const population = measure.unit === 'rate' ? await populationOn(db, today) : null
  return rows.map(row => ({
    from: row.from_on,
    to: row.to_on,
    of: row.without_team === 0 ? 'team' : row.without_band === 0 ? 'band' : 'whole',
    team_id: row.team_id,
    band: row.band,
    numerator: row.numerator,
    denominator: population ?? row.denominator,
  }))
}

/** How many children live in the area, by the setting in force; nought while it is not set, so that no rate is made up. */
export const populationOn = async (db: Db, today: PlainDate): Promise<number> => {
  const population = (await settingsOn(db, today))['authority.children']
  return typeof population === 'number' ? population : 0
}
