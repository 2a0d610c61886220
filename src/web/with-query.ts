type Values = Readonly<Record<string, string | number | undefined>>

/** An address with its query changed: `more` goes over what is there, and what is empty is left out. */
export const withQuery = (address: string, query: Values | undefined, more: Values = {}): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, ...more })) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return text ? `${address}?${text}` : address
}
