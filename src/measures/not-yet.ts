/** Measures of the catalogue whose facts the record does not hold yet: why, rather than a figure that looks like one. */
export const NOT_YET: readonly { id: string; title: string; why: string }[] = [
  {
    id: 'CI7',
    title: 'Children on the edge of care who are still at home six months after the service began',
    why: 'The record does not yet say which services are for the edge of care, nor when a child became looked after.',
  },
]
