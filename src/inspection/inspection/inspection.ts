import { daysBetween, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { capital } from '../../vocabulary/words.ts'
import { GRADES, TONES } from '../read-report/report.ts'

/** An inspection as lists and pages show it. Until it is accepted it is only what was read, and in no programme. */
export type Inspection = {
  id: string
  version: number
  document_id: string
  file_name: string
  authority: string
  urn: string | null
  framework: string
  kind: string
  start_on: PlainDate | null
  end_on: PlainDate | null
  published_on: PlainDate | null
  lead_inspectors: string[]
  overall: string | null
  accepted_at: string | null
  accepted_by: string | null
  accepted_note: string | null
  /** Which visit since the judgement a monitoring visit is. */
  visit_number: number | null
  inspectors: string[]
  looked_at: string[]
  headline: string | null
  /** Read from somebody's account, which `source` and `source_on` name. */
  is_second_hand: boolean
  source: string | null
  source_on: PlainDate | null
  /** Whether it is about this authority: what another was asked joins no programme here. */
  is_ours: boolean
  kept_because: string | null
  media_type: string
  uploaded_at: string
  uploaded_by: string | null
}

export type JudgementRow = { id: string; area: string; label: string; grade: string }
export type FindingRow = {
  id: string
  paragraph: string | null
  section: string | null
  text: string
  tone: string | null
}

/** A number that a finding quotes. */
export type FigureRow = {
  id: string
  inspection_finding_id: string
  value: number
  out_of: number | null
  was: number | null
  unit: string
  counts: string | null
}

/** What the report of another authority asks of it. */
export type AskRow = {
  id: string
  number: number
  text: string
  group: string | null
  is_priority: boolean
  paragraph: string | null
}

const SAID: Readonly<Record<string, string>> = {
  'requires improvement': 'Requires improvement to be good',
  'not judged': 'Not judged',
}

/** A grade in the words of a report: 'Requires improvement to be good'. */
export const sayGrade = (grade: string): string => SAID[grade] ?? capital(grade)

const TONE_OF: Readonly<Record<string, string>> = {
  outstanding: 'green',
  good: 'green',
  'requires improvement': 'orange',
  adequate: 'orange',
  inadequate: 'red',
}

/** The colour of the tag a grade stands in; its word is always there too. */
export const gradeTone = (grade: string): string => TONE_OF[grade] ?? 'grey'

export const GRADE_CHOICES = GRADES.map(grade => ({ code: grade, label: sayGrade(grade) }))
export const TONE_CHOICES = TONES.map(tone => ({ code: tone, label: capital(tone) }))

const FINDING_TONES: Readonly<Record<string, string>> = {
  strength: 'green',
  progress: 'blue',
  weakness: 'red',
  'priority action': 'red',
  mixed: 'orange',
}

/** The colour of the tag a finding's tone stands in. */
export const findingTone = (tone: string | null): string => FINDING_TONES[tone ?? ''] ?? 'grey'

/** 'Mon 17 Jul 2023 to Fri 28 Jul 2023'; one day alone where it began and ended on it. */
export const sayDays = ({ start_on, end_on }: Pick<Inspection, 'start_on' | 'end_on'>): string => {
  if (!start_on) return 'dates not known'
  const from = sayDate(start_on)
  return !end_on || daysBetween(start_on, end_on) === 0 ? from : `${from} to ${sayDate(end_on)}`
}

/** The day an inspection is marked at on a chart and a baseline is taken: its last day on site. */
export const heldOn = ({ start_on, end_on }: Pick<Inspection, 'start_on' | 'end_on'>): PlainDate | null =>
  end_on ?? start_on

const withUnit = (value: number, unit: string) =>
  unit === 'per cent' ? `${value}%` : unit === 'number' || unit === 'average' ? String(value) : `${value} ${unit}`

/** A figure as its finding quotes it: '81% (it was 45%): Timeliness of assessments'; '64 of 81: visits in time'. */
export const sayFigure = ({ value, out_of, was, unit, counts }: FigureRow): string => {
  const of = out_of === null ? withUnit(value, unit) : `${value} of ${withUnit(out_of, unit)}`
  const before = was === null ? '' : ` (it was ${withUnit(was, unit)})`
  return `${of}${before}${counts ? `: ${counts}` : ''}`
}
