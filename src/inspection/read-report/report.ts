import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** The grades a report may give; the last two are found in reports from before 2018 and in partial inspections. */
export const GRADES = ['outstanding', 'good', 'requires improvement', 'inadequate', 'adequate', 'not judged'] as const
export type Grade = (typeof GRADES)[number]

export const TONES = ['strength', 'weakness', 'mixed', 'neutral'] as const
export type Tone = (typeof TONES)[number]

/** One judged area: `area` is our name for it, `label` the report's own words. */
export type Judgement = { area: string; label: string; grade: Grade | null }

/** One thing the report asks to be improved, in the order and the words of the report. */
export type Improvement = { text: string; group: string | null; priority: boolean; paragraph: number | null }

/** One numbered paragraph of the report, under the heading it stands beneath. */
export type Finding = { paragraph: number | null; section: string | null; text: string; tone: Tone | null }

/** Something a person should look at before accepting what was read. */
export type Fault = { field: string; says: string }

/** What `read-report --json` prints for one file. A null means that the report does not say. */
export type Report = {
  file: string
  authority: string | null
  urn: string | null
  framework: string
  kind: string
  inspection_start: PlainDate | null
  inspection_end: PlainDate | null
  published: PlainDate | null
  lead_inspectors: string[]
  judgements: Judgement[]
  overall: Grade | null
  improvements: Improvement[]
  findings: Finding[]
  faults: Fault[]
}

/** The page (from 1) each item was read from, in the order of the report's lists: for showing one beside the other. */
export type Places = { improvements: number[]; findings: number[] }

export type Reading = { ok: true; report: Report; pages: number; places: Places } | { ok: false; says: string }
export type Picture = { ok: true; png: Uint8Array; pages: number } | { ok: false; says: string }
