import { slugOf } from '../../../vocabulary/authorities/authority.ts'
import { findAuthority } from '../../../vocabulary/authorities/find-authority.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import type { Finding, Grade, Improvement, Report, Tone } from '../../read-report/report.ts'
import type { ThemeId } from '../../themes/match.ts'
import { themesOf } from '../../themes/themes.ts'
import { AREA_NAMES, type Grades } from '../judgement.ts'

/** What a report of the library is about and what it judged. It names no child and nobody who inspected. */
export type LibraryReport = {
  readonly authority: string
  readonly slug: string
  readonly urn: string | null
  readonly framework: string
  readonly kind: string
  readonly visit_number: number | null
  readonly start_on: PlainDate | null
  readonly end_on: PlainDate | null
  readonly published_on: PlainDate | null
  readonly grades: Grades
  /** What the reader was not sure of, in sentences. */
  readonly faults: readonly string[]
}

/** What a passage is: something asked, or something found. */
export const PARTS = { improvement: 'What needs to improve', finding: 'Findings' } as const
export type Part = keyof typeof PARTS

/** One thing a report asks to improve, or one of its findings. */
export type Passage = {
  readonly part: Part
  readonly position: number
  readonly paragraph: string | null
  readonly section: string | null
  readonly text: string
  readonly tone: Tone | null
  readonly is_priority: boolean
  readonly themes: readonly ThemeId[]
}

/** What is kept of a report in the library; or why it has no place there, in a sentence. */
export type ForLibrary =
  | { readonly ok: true; readonly report: LibraryReport; readonly passages: readonly Passage[] }
  | { readonly ok: false; readonly says: string }

const paragraphOf = ({ paragraph }: Improvement | Finding) => paragraph?.toString() ?? null
const themeIds = (text: string) => themesOf(text).map(({ id }) => id)

const passagesOf = ({ improvements, findings }: Report): Passage[] => [
  ...improvements.map((each, position) => ({
    part: 'improvement' as const,
    position,
    paragraph: paragraphOf(each),
    section: each.group,
    text: each.text,
    tone: null,
    is_priority: each.priority,
    themes: themeIds(each.text),
  })),
  ...findings.map((each, position) => ({
    part: 'finding' as const,
    position,
    paragraph: paragraphOf(each),
    section: each.section,
    text: each.text,
    tone: each.tone,
    is_priority: false,
    themes: themeIds(each.text),
  })),
]

const gradesIn = ({ judgements, overall }: Report): Grades => {
  const given = new Map<string, Grade | null>(judgements.map(({ area, grade }) => [area, grade]))
  return { ...(Object.fromEntries(AREA_NAMES.map(area => [area, given.get(area) ?? null])) as Grades), overall }
}

/**
 * A report as the library keeps it: the authority as the list of authorities names it, its grades, and every passage with
 * the themes its words speak of. Refuses one that names no authority or no day, since it could be found under neither.
 */
export const forLibrary = (read: Report): ForLibrary => {
  const { authority: name, urn, framework, kind, inspection_start: start_on, inspection_end: end_on } = read
  const { published: published_on } = read
  if (!name) return { ok: false, says: 'It does not say which authority it is about.' }
  if (!start_on && !published_on) return { ok: false, says: 'It does not say when the inspection or visit was.' }
  const found = findAuthority(name, start_on ?? published_on, urn)
  const report: LibraryReport = {
    authority: found?.name ?? name,
    slug: found?.slug ?? slugOf(name),
    urn,
    framework,
    kind,
    visit_number: read.visit?.number ?? null,
    start_on,
    end_on,
    published_on,
    grades: gradesIn(read),
    faults: read.faults.map(({ says }) => says),
  }
  return { ok: true, report, passages: passagesOf(read) }
}

/** The kind and, where it is known, which visit: 'Inspection', 'Monitoring visit, number 4'. */
export const sayKind = ({ kind, visit_number }: Pick<LibraryReport, 'kind' | 'visit_number'>): string => {
  const said = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  return visit_number === null ? said : `${said}, number ${visit_number}`
}

/** Whether nobody has looked at what the reader was not sure of. */
export const isUnchecked = ({ faults, checked_on }: { faults: readonly string[]; checked_on: PlainDate | null }) =>
  faults.length > 0 && checked_on === null
