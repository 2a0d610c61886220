import { ofLastYear } from '../../returns/reading-fault.ts'
import { type Checked, check903 } from '../../returns/ssda903/check.ts'
import type { Sent } from '../../returns/ssda903/children.ts'
import { LAYOUT, type TableName } from '../../returns/ssda903/layout.ts'
import {
  type OpenReturn,
  type Part,
  readShare,
  readShareBefore,
  readTables,
} from '../../returns/ssda903/open-return.ts'
import type { Places } from '../../returns/ssda903/postcodes.ts'
import type { Providers } from '../../returns/ssda903/providers.ts'
import { RULES } from '../../returns/ssda903/rules/index.ts'
import { withPlaces } from '../../returns/ssda903/with-places.ts'
import { type Agreed, giveUp, isFirstWritten, isTurnOf, nextJob, passTurn, turnOf } from './in-turn.ts'
import { ofReading } from './print.ts'
import { addCounts, type Counts, toldFaults } from './told-faults.ts'
import type { Write } from './write-out.ts'

/** What threads check between them: opened returns, in shares of the children, and how they agree. */
export type Work = {
  readonly given: OpenReturn
  readonly last: OpenReturn | null
  readonly shares: number
  readonly year: number
  readonly authority: string | null
  readonly places: Places | null
  readonly providers: Providers | null
  readonly json: boolean
  readonly by: Agreed
}

/** What one thread did: how many faults it found, how long it took, and which rules were run where it had a job at all. */
export type Done = {
  readonly counts: Counts
  readonly read: number
  readonly check: number
  readonly rules: Pick<Checked, 'run' | 'not_run'> | null
}

/** The tables that rules over all children look at: their rows alone are read at once. */
export const OF_ALL: ReadonlySet<TableName> = new Set(
  RULES.flatMap(each => ('checkAll' in each ? each.needs : [])).filter((need): need is TableName => need in LAYOUT),
)

/** What each rule says. */
export const SAYS = new Map(RULES.map(({ code, says }) => [code, says]))
const NOTHING: Part = { sent: {}, faults: [] }

/**
 * Does one job after another until none is left: the first is what is decided over all children, each other a share of them.
 * Every job’s faults are written in its turn.
 */
export const doJobs = async (work: Work, write: Write): Promise<Done> => {
  const { given, last, shares, year, authority, places, providers, json, by } = work
  const placed = (sent: Sent) => (places ? withPlaces(sent, places, authority) : sent)
  const counts: Counts = new Map()
  let [read, check, rules]: [number, number, Done['rules']] = [0, 0, null]

  const doJob = (job: number) => {
    const told = toldFaults(SAYS, { json, write, mayWrite: () => isTurnOf(job, by), isFirst: () => isFirstWritten(by) })
    const began = performance.now()
    const isOfAll = job === 0
    const now = isOfAll ? readTables(given, OF_ALL) : readShare(given, job - 1)
    const before = last && (isOfAll ? readTables(last, new Set()) : readShareBefore(last, job - 1))
    if (!isOfAll) for (const fault of now.faults) told.said(ofReading(fault))
    if (!isOfAll) for (const fault of (before ?? NOTHING).faults) told.said(ofReading(ofLastYear(fault)))
    const [sent, earlier] = [placed(now.sent), before && placed(before.sent)]
    const isRead = performance.now()
    const only = isOfAll ? 'all children' : 'each child'
    const lists = { authority, providers, has_postcodes: places !== null }
    rules = check903({ sent, last: earlier, year, ...lists, only }, told.found)
    read += isRead - began
    check += performance.now() - isRead
    return told
  }
  try {
    for (let job = nextJob(by); job <= shares; job = nextJob(by)) {
      const told = doJob(job)
      if (!(await turnOf(job, by))) break
      told.ends()
      passTurn(job, by)
      addCounts(counts, told.counts)
    }
  } catch (error) {
    giveUp(by)
    throw error
  }
  return { counts, read, check, rules }
}
