import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** The grades a report may give; the last two are found in reports from before 2018 and in partial inspections. */
export const GRADES = ['outstanding', 'good', 'requires improvement', 'inadequate', 'adequate', 'not judged'] as const
export type Grade = (typeof GRADES)[number]

/** What a finding finds. Letters of visits speak of progress and of priority action too; reports of inspections do not. */
export const TONES = ['strength', 'progress', 'weakness', 'priority action', 'mixed', 'neutral'] as const
export type Tone = (typeof TONES)[number]

/** One judged area: `area` is our name for it, `label` the report's own words. */
export type Judgement = { area: string; label: string; grade: Grade | null }

/** One thing the report asks to be improved, in the order and the words of the report. */
export type Improvement = { text: string; group: string | null; priority: boolean; paragraph: number | null }

/** One numbered paragraph of the report, under the heading it stands beneath. */
export type Finding = { paragraph: number | null; section: string | null; text: string; tone: Tone | null }

/** A grade given at an earlier inspection, with when in the words printed ('July 2023'). */
export type JudgedBefore = { grade: Grade; on: string | null }

/**
 * What a letter of a focused or monitoring visit says besides: which visit since the judgement (the fourth: 4), every
 * inspector with the lead first, what was looked at, and the headline, its paragraphs on lines of their own.
 */
export type Visit = {
  number: number | null
  inspectors: string[]
  looked_at: string[]
  headline: string | null
  judged_before: JudgedBefore | null
}

/**
 * A number a finding quotes, and where: `finding` is the finding's place in the list, from 0, and the number with its
 * unit is the characters `from` to `to` of that finding's text. 'From 45% to 81%' is 81, which `was` 45; '64 of 81' is 64
 * `out_of` 81. `counts` is what is counted in the text's own words, null where it is not said beside the number.
 */
export type Figure = {
  value: number
  out_of: number | null
  was: number | null
  unit: string
  counts: string | null
  finding: number
  from: number
  to: number
}

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
  /** What is asked of the safeguarding children board, where it is reviewed in the same document. */
  board_improvements?: Improvement[]
  findings: Finding[]
  /** Null for an inspection. Absent, like the next two, from readings kept before letters could be read. */
  visit?: Visit | null
  figures?: Figure[]
  /** Read from somebody's account of it, not from the report or letter itself. */
  second_hand?: boolean
  faults: Fault[]
}

/** A rectangle on a page (from 1), in parts of the page's width and height, from its top left. */
export type Box = { page: number; left: number; top: number; width: number; height: number }

/**
 * Where each field was read: 'authority', 'dates', 'published', 'inspectors', 'visit_number', 'looked_at', 'headline',
 * 'overall', and each thing of a list by its place, 'findings.0'. What runs over pages has a box on each.
 */
export type Boxes = Record<string, Box[]>

/** The page (from 1) each item was read from, in the order of the report's lists: for showing one beside the other. */
export type Places = {
  improvements: number[]
  findings: number[]
  /** Absent from readings kept before places were marked, and from those of a text, which has no pages. */
  boxes?: Boxes
}

export type Reading = { ok: true; report: Report; pages: number; places: Places } | Unread
/** Why nothing was read; `pictures` is how many pages there are to look at, where a PDF holds no text but only pictures. */
export type Unread = { ok: false; says: string; pictures?: number }
export type Picture = { ok: true; png: Uint8Array; pages: number } | { ok: false; says: string }
