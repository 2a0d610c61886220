import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { writeOutsiders } from './outsiders.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import type { Workforce } from './workforce.ts'

type Given = { items: readonly string[]; published: PlainDate; force: Workforce }

/** Those who look at the service from outside it, and the boards they sit on. */
export const writeBoards = (rows: Rows, random: Random, given: Given): void => {
  writeOutsiders(rows, random, given)
}
