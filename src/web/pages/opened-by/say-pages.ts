/** What somebody looked at, from the addresses and tables the log keeps: 'chronology, plan'. */
export const sayPages = (entities: readonly string[]): string => {
  const words = entities.map(entity => {
    if (!entity.startsWith('/')) return entity.replaceAll('_', ' ')
    const parts = entity.split('/').filter(part => part && !part.startsWith(':'))
    const last = parts.at(-1) ?? 'record'
    return last === 'children' || last === 'people'
      ? parts.length > 1
        ? 'people'
        : 'summary'
      : last.replaceAll('-', ' ')
  })
  return [...new Set(words)].join(', ')
}

/** What was read through one opening, a line a thing with when it was first and last read. */
export const sayRead = (rows: readonly { at: string; entity: string }[]) => {
  const pages = Map.groupBy(rows, row => sayPages([row.entity]))
  return [...pages].map(([what, times]) => ({
    what,
    first_at: times[0]?.at ?? '',
    last_at: times.at(-1)?.at ?? '',
    times: times.length,
  }))
}
