import type { Fault, Row } from '../rule.ts'

type Part = Row & { readonly CINdetailsID: string | null }

/** Marks a cell of every row where there may be only one and there are more. */
export const markUnlessOne = (rows: readonly Row[], field: string, fault: Fault): void => {
  if (rows.length > 1) for (const row of rows) fault(row, field)
}

/** Marks a cell of every row where an episode may have only one and has more. */
export const markUnlessOneInEpisode = (rows: readonly Part[], field: string, fault: Fault): void => {
  if (rows.length < 2) return
  for (const ofOne of Map.groupBy(rows, ({ CINdetailsID }) => CINdetailsID).values()) markUnlessOne(ofOne, field, fault)
}
