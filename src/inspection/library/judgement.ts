import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Grade } from '../read-report/report.ts'

/** What is judged, in the order reports judge it, as pages say it. Not every inspection judged every one. */
export const AREAS = {
  overall: 'Overall effectiveness',
  leaders: 'Leaders',
  help_and_protection: 'Help and protection',
  children_in_care: 'Children in care',
  care_leavers: 'Care leavers',
  adoption: 'Adoption',
} as const
export type Area = keyof typeof AREAS
export const AREA_NAMES = Object.keys(AREAS) as readonly Area[]

export const isArea = (text: string | undefined): text is Area => text !== undefined && Object.hasOwn(AREAS, text)

export type Grades = Readonly<Record<Area, Grade | null>>

/**
 * What each source is, the one that is believed first standing last: a report accepted here goes over what others typed, and
 * one the reader was not sure of, that nobody has checked, goes over nothing.
 */
export const SOURCES = {
  unchecked: 'report read here, not checked',
  published: 'collected',
  read: 'report read here',
  loaded: 'loaded here',
  accepted: 'report accepted here',
} as const
export type JudgedBy = keyof typeof SOURCES

/** One inspection of one authority, with what was judged. It names no child and nobody who inspected. */
export type Judgement = {
  /** The authority's name, as the list of authorities writes it where it is in the list. */
  readonly authority: string
  readonly slug: string
  readonly urn: string | null
  readonly framework: string
  readonly start_on: PlainDate
  readonly end_on: PlainDate | null
  readonly published_on: PlainDate | null
  readonly grades: Grades
  /** How many things the report asked to improve; null where that is not known. */
  readonly improvements: number | null
  readonly source: JudgedBy
  /** The report accepted here, if there is one. */
  readonly inspection_id: string | null
  /** The report read into the library, if there is one. */
  readonly library_report_id: string | null
}

/**
 * Whether an inspection judged all of an authority's services. Those of 2013 on looked-after children alone, and reviews of
 * a safeguarding board alone, graded less than the whole, and their grade is no grade of the authority.
 */
export const judgesTheWhole = ({ framework }: Pick<Judgement, 'framework'>): boolean =>
  !/^(?:LAC|LSCB)\b/i.test(framework)

/** The day a judgement was known: its publication, or where that is not known the last day of the inspection. */
export const knownOn = ({ published_on, end_on, start_on }: Judgement): PlainDate => published_on ?? end_on ?? start_on

/** The earliest known first. */
export const byPublication = (one: Judgement, other: Judgement): number =>
  knownOn(one) === knownOn(other) ? one.start_on.localeCompare(other.start_on) : knownOn(one) < knownOn(other) ? -1 : 1

const LETTERS: Readonly<Record<string, string>> = {
  outstanding: 'O',
  good: 'G',
  'requires improvement': 'R',
  adequate: 'A',
  inadequate: 'I',
}

/** The letter a grade has on a tile: O, G, R, I, or A on the scale before 2013; a dash for none. */
export const gradeLetter = (grade: Grade | null): string => (grade && LETTERS[grade]) || '–'

const PLACES: readonly (Grade | null)[] = ['inadequate', 'adequate', 'requires improvement', 'good', 'outstanding']

/** How good a grade is, the worst 0; -1 for none. The old scale's adequate stands where requires improvement stands now. */
export const gradeRank = (grade: Grade | null): number => {
  const place = PLACES.indexOf(grade)
  return place > 0 ? Math.max(1, place - 1) : place
}
