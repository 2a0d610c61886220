import type { Block, Paper } from '../../../../paper/paper.ts'
import { sayDate } from '../../../../vocabulary/calendar/say.ts'
import type { PackSaid } from '../pack-values.ts'
import { actionLog } from './action-log.ts'
import { auditFindings, whatPeopleTold } from './evidence.ts'
import { improvements } from './improvements.ts'
import { minutes } from './minutes.ts'
import { plan } from './plan.ts'
import { programme } from './programme.ts'
import { summary } from './summary.ts'

/**
 * The parts of a pack in the order a board reads them. Another part is a
 * function of what the pack says, and a line here; a part that has nothing to say gives no block and takes no place.
 */
const PARTS: readonly ((said: PackSaid) => Block[])[] = [
  summary,
  plan,
  programme,
  auditFindings,
  whatPeopleTold,
  improvements,
  minutes,
  actionLog,
]

/** The board's pack as a document for print, from what its page says. */
export const packPaper = (said: PackSaid): Paper => ({
  title: `Improvement board, ${sayDate(said.meeting_on)}`,
  language: 'en-GB',
  recorded_on: said.issued_on,
  size: 10.5,
  head: { left: `Improvement board, ${sayDate(said.meeting_on)}`, right: `As recorded on ${sayDate(said.issued_on)}` },
  foot: { left: said.authority ? `${said.authority} children’s services` : 'Children’s services' },
  blocks: PARTS.flatMap(part => part(said)),
})
