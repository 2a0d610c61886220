import {
  AREA_NAMES,
  AREAS,
  type Area,
  gradeRank,
  isArea,
  type Judgement,
  knownOn,
} from '../../../inspection/library/judgement.ts'
import { type Line, linesOn } from '../../../inspection/library/standing.ts'
import { GRADES, type Grade } from '../../../inspection/read-report/report.ts'
import { REGIONS } from '../../../vocabulary/authorities/authority.ts'
import { ALL_AUTHORITIES } from '../../../vocabulary/authorities/find-authority.ts'
import { isPlainDate, type PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { gradeSaid } from '../../grade-said.ts'
import type { Context } from '../../page.ts'
import { sortOf } from '../../sort.ts'

/** What stands for no grade in an address. */
const NONE = 'none'
const SHOWN_GRADES = GRADES.filter(grade => gradeRank(grade) >= 0)

export type Asked = {
  readonly on: PlainDate
  readonly area: Area
  readonly region: string
  readonly grade: string
  /** What was typed for a day, where it could not be one or is still to come. */
  readonly wrong_day: string | null
}

/** What the address asks of the library: a day that has come, an area, and which lines of the table. */
export const libraryAsked = ({ query, today }: Pick<Context, 'query' | 'today'>): Asked => {
  const { on = '', area, region = '', grade = '' } = query
  const isDay = isPlainDate(on) && on <= today
  return {
    on: isDay ? on : today,
    area: isArea(area) ? area : 'overall',
    region: REGIONS.some(each => each === region) ? region : '',
    grade: grade === NONE || SHOWN_GRADES.some(each => each === grade) ? grade : '',
    wrong_day: on === '' || isDay ? null : on,
  }
}

const SORTS = { authority: 'authority', grade: 'grade', date: 'date' } as const
const dateOf = ({ by }: Line) => (by ? knownOn(by) : '')

const COMPARE = {
  authority: () => 0,
  grade: (one: Line, other: Line) => gradeRank(one.grade) - gradeRank(other.grade),
  date: (one: Line, other: Line) => dateOf(one).localeCompare(dateOf(other)),
} as const

/** Every authority there was on the day, by name; and of those the lines of the table, as filtered and sorted. */
export const libraryLines = ({ query }: Pick<Context, 'query'>, judgements: readonly Judgement[], asked: Asked) => {
  const sort = sortOf(query, SORTS, 'authority')
  const all = linesOn(ALL_AUTHORITIES, judgements, asked).sort((one, other) => one.name.localeCompare(other.name))
  const matches = ({ authority, grade }: Line) =>
    (!asked.region || authority?.region === asked.region) && (!asked.grade || (grade ?? NONE) === asked.grade)
  const lines = all.filter(matches).sort(COMPARE[sort.column])
  return { all, lines: sort.dir === 'desc' ? lines.reverse() : lines, sort }
}

export type Count = { grade: string; text: string; letter: string; tone: string; count: number }

/** How many authorities have each grade, the best first; a grade nobody has is left out, save those in use now. */
export const countsOf = (lines: readonly Line[]): Count[] => {
  const count = (grade: Grade | null) => lines.filter(line => line.grade === grade).length
  const best = SHOWN_GRADES.toSorted((one, other) => gradeRank(other) - gradeRank(one))
  return [...best, null].flatMap(grade => {
    const found = count(grade)
    return found === 0 && grade === 'adequate' ? [] : [{ ...gradeSaid(grade), grade: grade ?? NONE, count: found }]
  })
}

/** The choices above the map and the table. */
export const libraryFields = ({ on, area, region, grade }: Asked) => [
  { name: 'on', label: 'As it was on', kind: 'date', value: on },
  {
    name: 'area',
    label: 'What is judged',
    kind: 'select',
    value: area,
    options: AREA_NAMES.map(value => ({ value, text: AREAS[value] })),
  },
  {
    name: 'region',
    label: 'Region, in the table',
    kind: 'select',
    value: region,
    options: [{ value: '', text: 'All of England' }, ...REGIONS.map(value => ({ value, text: value }))],
  },
  {
    name: 'grade',
    label: 'Grade, in the table',
    kind: 'select',
    value: grade,
    options: [
      { value: '', text: 'Any' },
      ...SHOWN_GRADES.filter(each => each !== 'adequate' || grade === each).map(value => ({
        value,
        text: gradeSaid(value).text,
      })),
      { value: NONE, text: 'Not known' },
    ],
  },
]
