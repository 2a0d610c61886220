import { isAreaHeading } from './areas.ts'
import { gradeOf, headingAndGrade } from './grades.ts'
import type { Grade } from './report.ts'

/** One heading and what stands under it: `area` where it is a judged area's own, `judged` under one as well. */
export type Section = { heading: string; grade: Grade | null; area: boolean; judged: boolean }

/** What a heading does: opens a section, closes the one before, parts it, or changes nothing ('Summary'). */
export type Role = 'opens' | 'closes' | 'parts' | 'goes on'
export type RoleOf = (heading: string) => Role

/** A section under this heading, with the grade the heading closes with. */
export const sectionOf = (text: string, judged: boolean): Section => {
  return { ...headingAndGrade(text), area: isAreaHeading(text), judged }
}

/** The section a heading opens within the one before it; null where it closes that and opens none. */
export const sectionAt = (text: string, before: Section | null, role: Role): Section | null => {
  if (role === 'closes') return null
  if (role === 'opens') return sectionOf(text, isAreaHeading(text))
  const grade = gradeOf(text)
  if (before?.area && before.grade === null && grade !== null) return Object.assign(before, { grade })
  if (role === 'goes on') return before ?? (/finding/i.test(text) ? sectionOf(text, false) : null)
  if (before === null) return null
  return sectionOf(text, before.judged)
}
