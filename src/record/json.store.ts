/** Every row of a query as one JSON list, in the query's order; an empty list for none. */
export const list = (rows: string): string => `(select coalesce(json_agg(row_to_json(each)), '[]') from (${rows}) each)`

/** The row of a query that finds at most one, as a JSON object; null for none. */
export const one = (row: string): string => `(select row_to_json(each) from (${row}) each)`

/** Several questions as one JSON object: so a page asks everything in one statement. */
export const object = (parts: Readonly<Record<string, string>>): string =>
  `json_build_object(${Object.entries(parts)
    .map(([name, part]) => `'${name}', ${part}`)
    .join(', ')})`
