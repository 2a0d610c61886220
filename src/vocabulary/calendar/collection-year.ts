import type { PlainDate } from './plain-date.ts'

/**
 * The collection year a date falls in, named by the year it ends in: 1 April 2026 to 31 March 2027 is 2027.
 * Source: children looked after and children in need census guides, collection period.
 */
export const collectionYear = (date: PlainDate): number => Number(date.slice(0, 4)) + (date.slice(5) >= '04-01' ? 1 : 0)

/** A collection year as people say it: 2027 is 2026/27. */
export const sayCollection = (year: number): string => `${year - 1}/${String(year).slice(2)}`

/** The first day of a collection year. */
export const yearStart = (year: number): PlainDate => `${year - 1}-04-01`

/** The last day of a collection year. */
export const yearEnd = (year: number): PlainDate => `${year}-03-31`
