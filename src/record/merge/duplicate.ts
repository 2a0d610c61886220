import { FIRST_NAME_DIFFERS, type Likeness } from '../person/likeness.ts'

/** From here two records are shown as likely to be one person's. */
export const WORTH_COMPARING = 65
/** Where the first names differ, twins and brothers and sisters born on one day would fill the list: only a shared number is more. */
const WORTH_COMPARING_BY_NUMBER = 85

/** Whether two records are alike enough to ask somebody to compare them. */
export const isWorthComparing = ({ score, because }: Likeness): boolean =>
  score >= (because.includes(FIRST_NAME_DIFFERS) ? WORTH_COMPARING_BY_NUMBER : WORTH_COMPARING)

/** Two people who may be one. */
export type Pair = Likeness & { person_id: string; other_id: string }
