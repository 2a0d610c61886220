import type { ThemeId } from './match.ts'

/** Where the reference counts are from, for pages that show them beside our own. */
export const REFERENCE = { reports: 431, improvements: 3685, from: 2013, to: 'March 2025' } as const

/**
 * How often each theme was asked for in published reports: improvements; the percentage of reports since 2018 that ask for
 * it, and of those that judged inadequate; and how often an authority asked for it was asked again at its next inspection.
 * Counted by wording rules that are right some nine times in ten: the order counts, not the last figure.
 */
export type ReferenceCount = {
  readonly improvements: number
  readonly since_2018: number
  readonly inadequate: number
  readonly again: number
}

const row = (improvements: number, since_2018: number, inadequate: number, again: number): ReferenceCount => ({
  improvements,
  since_2018,
  inadequate,
  again,
})

export const REFERENCE_COUNTS: Readonly<Record<ThemeId, ReferenceCount>> = {
  plans: row(758, 58, 85, 64),
  'care-leavers': row(587, 51, 73, 52),
  assessment: row(500, 44, 82, 52),
  voice: row(466, 37, 64, 43),
  supervision: row(441, 57, 97, 64),
  permanence: row(394, 31, 61, 39),
  recording: row(323, 30, 33, 38),
  partnership: row(323, 26, 61, 35),
  leadership: row(319, 25, 73, 32),
  'qa-performance': row(286, 24, 48, 32),
  workforce: row(261, 23, 76, 39),
  risk: row(253, 29, 76, 32),
  'strategy-cp': row(248, 24, 36, 35),
  'missing-exploitation': row(232, 28, 58, 31),
  health: row(224, 22, 33, 26),
  'front-door': row(209, 24, 45, 24),
  sufficiency: row(208, 32, 64, 45),
  education: row(175, 14, 24, 22),
  iro: row(134, 12, 30, 21),
  plo: row(117, 22, 48, 26),
  'early-help': row(107, 9, 12, 17),
  'private-fostering': row(105, 20, 36, 31),
  'homeless-16-17': row(100, 25, 45, 26),
  disabled: row(76, 15, 21, 15),
  lado: row(49, 9, 24, 11),
}
