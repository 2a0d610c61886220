/** Tenths of a mile, in which distances are worked out: so that 10.2 less 10 is two of them and no less. */
const tenths = (miles: string): number => Math.round(Number(miles) * 10)

/** Two years’ distances to the same place may be a tenth of a mile apart by the postcode tables they were worked out from. */
const AS_GOOD_AS_SAME = 1

/** Whether two distances of a placement are not the same: one is blank, or they are two tenths of a mile apart or more. */
export const differs = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one !== other : !(Math.abs(tenths(one) - tenths(other)) <= AS_GOOD_AS_SAME)
