/** The editions of the census’s rules there are here, by the year of their collection. */
export const EDITIONS = { earliest: 2023, newest: 2026 } as const

/** The edition a census is checked by: that of the year its reference date falls in, or the nearest there is; the newest where it has none. */
export const editionFor = (reference_date: string | null): number =>
  reference_date === null
    ? EDITIONS.newest
    : Math.min(Math.max(Number(reference_date.slice(0, 4)), EDITIONS.earliest), EDITIONS.newest)
