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
