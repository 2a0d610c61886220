import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { ThemeId } from './match.ts'
import { THEMES } from './themes.ts'

/** A report, whether or not it asks for anything: the shares are of all of them. */
export type ReportRow = {
  readonly report: string
  readonly authority: string
  readonly on: PlainDate
  readonly grade: string | null
}

/** One thing a report asks for, with its themes. */
export type AskedRow = { readonly report: string; readonly themes: readonly ThemeId[] }

/** How often a theme is asked for: improvements that have it, reports that ask for it, and that part of all reports, 0 to 1. */
export type Share = { readonly improvements: number; readonly reports: number; readonly share: number | null }

/** The counts of one theme over all reports, and in each year and grade there are reports of. */
export type ThemeCount = Share & {
  readonly theme: ThemeId
  readonly by_year: readonly (Share & { readonly year: number })[]
  readonly by_grade: readonly (Share & { readonly grade: string | null })[]
}

const shareOf = (theme: ThemeId, reports: readonly ReportRow[], asked: ReadonlyMap<string, readonly AskedRow[]>) => {
  const having = reports.map(({ report }) => (asked.get(report) ?? []).filter(({ themes }) => themes.includes(theme)))
  const improvements = having.reduce((sum, rows) => sum + rows.length, 0)
  const asking = having.filter(rows => rows.length > 0).length
  return { improvements, reports: asking, share: reports.length === 0 ? null : asking / reports.length }
}

const nullLast = (a: string | null, b: string | null) =>
  a === null || b === null ? Number(a === null) - Number(b === null) : a.localeCompare(b)

const yearOf = ({ on }: ReportRow) => Number(on.slice(0, 4))

/** Counts every theme over reports and what they ask for; the theme asked for in most improvements first. */
export const countThemes = (reports: readonly ReportRow[], rows: readonly AskedRow[]): ThemeCount[] => {
  const asked = Map.groupBy(rows, ({ report }) => report)
  const years = [...Map.groupBy(reports, yearOf)].sort(([a], [b]) => a - b)
  const grades = [...Map.groupBy(reports, ({ grade }) => grade)].sort(([a], [b]) => nullLast(a, b))
  return THEMES.map(({ id }) => ({
    theme: id,
    ...shareOf(id, reports, asked),
    by_year: years.map(([year, those]) => ({ year, ...shareOf(id, those, asked) })),
    by_grade: grades.map(([grade, those]) => ({ grade, ...shareOf(id, those, asked) })),
  })).sort((a, b) => b.improvements - a.improvements)
}

/** An authority that was asked for a theme at one inspection and again at its next. */
export type Again = {
  readonly authority: string
  readonly theme: ThemeId
  readonly first_on: PlainDate
  readonly again_on: PlainDate
}

/** How often a theme, asked for at an inspection that has a next one, is asked for at that next one too. */
export type AgainCount = {
  readonly theme: ThemeId
  readonly asked: number
  readonly again: number
  readonly share: number | null
}

/** Themes asked for at one inspection of an authority and at its next, one by one and counted; never an inspection later than the next. */
export const askedAgain = (
  reports: readonly ReportRow[],
  rows: readonly AskedRow[],
): { each: Again[]; counts: AgainCount[] } => {
  const themesIn = new Map(
    [...Map.groupBy(rows, ({ report }) => report)].map(([id, those]) => [
      id,
      new Set(those.flatMap(row => row.themes)),
    ]),
  )
  const pairs = [...Map.groupBy(reports, ({ authority }) => authority).values()].flatMap(those => {
    const inOrder = those.toSorted((a, b) => a.on.localeCompare(b.on))
    return inOrder.slice(1).flatMap((next, place) => {
      const first = inOrder[place]
      return first ? [{ first, next }] : []
    })
  })
  const has = ({ report }: ReportRow, theme: ThemeId) => themesIn.get(report)?.has(theme) ?? false
  const each: Again[] = []
  const counts = THEMES.map(({ id: theme }) => {
    const asked = pairs.filter(({ first }) => has(first, theme))
    const again = asked.filter(({ next }) => has(next, theme))
    for (const { first, next } of again)
      each.push({ authority: first.authority, theme, first_on: first.on, again_on: next.on })
    return {
      theme,
      asked: asked.length,
      again: again.length,
      share: asked.length === 0 ? null : again.length / asked.length,
    }
  })
  return { each, counts }
}
