/** The value below which this share of some numbers lies, 0 to 1, between two where it falls between two; null for none. */
export const quantile = (numbers: readonly number[], share: number): number | null => {
  const sorted = numbers.toSorted((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  if (below === undefined) return null
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle of some numbers, half way between the middle two of an even count; null for none. */
export const median = (numbers: readonly number[]): number | null => quantile(numbers, 0.5)
