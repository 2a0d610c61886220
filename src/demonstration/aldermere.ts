import { setImmediate } from 'node:timers/promises'
import { DEMONSTRATION_PASSWORD, hashPassword } from '../access/password.ts'
import type { Db } from '../record/database.ts'
import { addMonths, daysBetween, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { writeAuthority } from './authority.ts'
import { writeFixed } from './fixed.ts'
import { writeJourney } from './journey.ts'
import { bulkLoad } from './load.store.ts'
import { makeFamily } from './make-family.ts'
import { makeWorkforce } from './make-workforce.ts'
import { at } from './moments.ts'
import { writeMothersHistory } from './mothers-history.ts'
import { beginReferences } from './numbers.ts'
import { writePeople } from './people.ts'
import { beginIds, randomFrom } from './random.ts'
import { writeRisks } from './risks.ts'
import { collectRows } from './rows.ts'
import type { Unsettled } from './settle.ts'
import { writeTwice } from './twice.ts'
import type { Scene } from './write.ts'
import { writeInspection } from './write-inspection.ts'
import { writeLibrary } from './write-library.ts'

export type Built = { people: number; children: number; workers: number; rows: number; unsettled: Unsettled }

const BATCH = 150
/** Of how many families one has a child who is on the record twice. */
const TWICE = 25

/**
 * Builds Aldermere, the demonstration authority, in one transaction: the same for the same seed, people, years and day.
 * Everything happened before half past seven this morning. Clocks are not worked out here: whoever calls rebuilds
 * them, and then settles what waits for them (`settle.ts`).
 */
export const buildAldermere = async (
  db: Db,
  given: {
    people?: number
    years?: number
    seed?: number
    today: PlainDate
    onProgress?: (part: number) => void
    checked?: boolean
  },
): Promise<Built> => {
  const { people = 6000, years = 6, seed = 1, today, onProgress = () => {}, checked = false } = given
  beginIds()
  beginReferences()
  const start = addMonths(today, -12 * years)
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD)
  return db.transaction().execute(async trx => {
    const bulk = await bulkLoad(trx, { checked })
    const first = collectRows()
    const force = makeWorkforce(first, randomFrom(seed), { people, start, today, passwordHash })
    const until = at(today, 450)
    writeAuthority(first, force, people)
    const toAttach = await writeInspection(first, force)
    await writeLibrary(first, force)
    let children = writeFixed({ rows: first, force, today, until })
    let count = first.waiting.get('person')?.length ?? 0
    let rows = first.count()
    let loading = bulk.load(first.waiting)
    for (let place = 0; count < people; ) {
      const batch = collectRows()
      const scene: Scene = { rows: batch, force, today, until }
      const made = () => batch.waiting.get('person')?.length ?? 0
      for (let each = 0; each < BATCH && count + made() < people; each++, place++) {
        const family = makeFamily(seed, place, { start, today, days: daysBetween(start, today) })
        writePeople(scene, family)
        if (family.mother_in_care) writeMothersHistory(scene, family)
        writeJourney(scene, family)
        writeRisks(scene, family)
        if (place % TWICE === 0) writeTwice(scene, family)
        children += family.children.length
        // The server may have answered: what it loads next is sent before another family is made.
        if (each % 4 === 3) await setImmediate()
      }
      count += made()
      rows += batch.count()
      // The server loads one batch while the next is being made.
      await loading
      loading = bulk.load(batch.waiting)
      onProgress(count / people)
    }
    await loading
    await bulk.finish(`Aldermere was built: seed ${seed}, ${people} people, ${years} years to ${today}`)
    onProgress(1)
    const everyTeam = Object.values(force.teams).flat()
    const standings = new Map(everyTeam.map(team => [team.id, team.standing]))
    const unsettled = { to_attach: toAttach, standings }
    return { people: count, children, workers: force.everybody.length, rows, unsettled }
  })
}
