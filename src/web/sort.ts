export type Sort<Column extends string = string> = {
  readonly key: string
  readonly column: Column
  readonly dir: 'asc' | 'desc'
}

/**
 * How a list is to be sorted, from its address: `allowed` names the sorts and their columns; anything else sorts by
 * `otherwise`. A dash before it means downwards: '-received'.
 */
export const sortOf = <const Allowed extends Record<string, string>>(
  query: Readonly<Record<string, string | undefined>>,
  allowed: Allowed,
  otherwise: (keyof Allowed & string) | `-${keyof Allowed & string}`,
): Sort<Allowed[keyof Allowed & string]> => {
  const isAllowed = (key: string | undefined): key is keyof Allowed & string =>
    key !== undefined && Object.hasOwn(allowed, key)
  const falls = otherwise.startsWith('-')
  const usual = otherwise.slice(falls ? 1 : 0) as keyof Allowed & string
  const asked = isAllowed(query.sort)
  const key = asked ? (query.sort as keyof Allowed & string) : usual
  const dir = asked ? (query.dir === 'desc' ? 'desc' : 'asc') : falls ? 'desc' : 'asc'
  return { key, column: allowed[key] as Allowed[keyof Allowed & string], dir }
}
