import { straightWay } from '../inspection/trajectory/trajectory.ts'
import { monthsBefore } from '../measures/period.ts'
import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { at, workingDay } from './moments.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import type { PlanGiven } from './write-plan.ts'

type Loaded = {
  name: string
  counts: string
  meets: string
  source: string
  /** The improvement it is attached to, by place, and why. */
  place: number
  why: string
  /** How many are counted, about; where it began and where it is, of a hundred. */
  size: number
  from: number
  to: number
  target: number
  /** Why its path is not straight; left out for a straight one. */
  bent?: string
}

const MONTHS = 18
const TARGET_MONTHS = 22

const LOADED: readonly Loaded[] = [
  {
    name: 'Children are matched with permanent carers in time',
    counts: 'Children matched with permanent carers in the twelve months to the end of the month',
    meets: 'Matched within twelve months of the decision that care is for good',
    source: 'The permanence panel’s own list',
    place: 7,
    why: 'Whether a child waits for a family that stays theirs',
    size: 60,
    from: 38,
    to: 47,
    target: 75,
    bent: 'Families approved in the spring can first be matched in the summer: little moves before.',
  },
  {
    name: 'Social workers are permanent',
    counts: 'Posts of social workers that are filled, at the end of the month',
    meets: 'Filled by somebody employed here and not through an agency',
    source: 'The council’s staff list',
    place: 9,
    why: 'Whether a child keeps the same social worker',
    size: 118,
    from: 64,
    to: 81,
    target: 85,
  },
]

/** The figure of a month between where a measure began and where it is: never quite even, and right at both ends. */
const countOf = (random: Random, { size, from, to }: Loaded, n: number): number => {
  const isEnd = n === 0 || n === MONTHS - 1
  const percent = from + ((to - from) * n) / (MONTHS - 1) + (isEnd ? 0 : random.whole(-1, 1))
  return Math.round((size * percent) / 100)
}

/** Aldermere's two measures of what the record does not hold, each loaded month by month, attached where its improvement is. */
export const writeProgrammeMeasures = (rows: Rows, random: Random, { items, published, force }: PlanGiven): void => {
  const { today, everybody } = force
  const analyst = everybody.find(worker => worker.role === 'performance_analyst')
  const put = (on: PlainDate) => ({
    id: random.uuid(),
    created_at: at(on, 560),
    created_by: analyst?.id ?? null,
  })
  const months = monthsBefore(today, MONTHS)
  for (const [place, each] of LOADED.entries()) {
    const { name, counts, meets, source, why, target, bent } = each
    const made_on = workingDay(addDays(published, 16))
    const code = `PM${place + 1}`
    const id = rows.put('programme_measure', {
      ...put(made_on),
      code,
      name,
      counts,
      meets,
      source,
      unit: 'percent',
      better: 'higher',
    })
    const loaded = months.map((month, n) => {
      // Each month is loaded early in the next, and those before the measure was made with it.
      const due = workingDay(addDays(addMonths(month, 1), 3))
      const on = due < made_on ? made_on : due < today ? due : addDays(today, -1)
      const row = { month, numerator: countOf(random, each, n), denominator: each.size }
      rows.add('programme_measure_month', {
        ...put(on),
        programme_measure_id: id,
        ...row,
        loaded_by: analyst?.id ?? '',
        loaded_at: at(on, 560),
      })
      return row
    })
    const item = items[each.place - 1]
    const began = loaded.findLast(({ month }) => addMonths(month, 1) <= published) ?? loaded[0]
    if (!item || !began) continue
    const ends = { baseline_on: addDays(addMonths(began.month, 1), -1), target_on: addMonths(published, TARGET_MONTHS) }
    const attached = rows.put('improvement_measure', {
      ...put(made_on),
      improvement_item_id: item,
      measure: code,
      ...ends,
      baseline_numerator: began.numerator,
      baseline_denominator: began.denominator,
      target,
      why,
    })
    const baseline = (100 * began.numerator) / began.denominator
    const way = straightWay({ ...ends, baseline, target })
    const slow = (value: number, n: number) =>
      n === 0 || n === way.length - 1 ? value : Math.round((baseline + (value - baseline) * (n / way.length)) * 10) / 10
    rows.add('improvement_trajectory', {
      ...put(made_on),
      improvement_measure_id: attached,
      months: (bent ? way.map(({ month, value }, n) => ({ month, value: slow(value, n) })) : way) as never,
      because: bent ?? null,
      set_by: analyst?.id ?? '',
      set_on: made_on,
    })
  }
}
