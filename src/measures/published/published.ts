/** Whose figures an authority compares its own with: domain/measures.md section 1, compare. */
export const WHOSE = { england: 'England', neighbours: 'Similar authorities', region: 'The region' } as const

export type Whose = keyof typeof WHOSE

export const WHOSE_NAMES = Object.keys(WHOSE) as readonly Whose[]

/** A figure as somebody published it. `year` is the year that ended on 31 March. */
export type Published = {
  readonly measure: string
  readonly year: number
  readonly whose: Whose
  readonly value: number
  readonly source: string
}
