import { act } from '../act.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'
import { findLine, includeLine } from './chronology.store.ts'

type Asked = { db: Db; params: Readonly<Record<string, string>>; values: unknown }

/** Takes a line out of a child's chronology, or puts it back: the other way round from how it stands. */
export const curateChronology = act({
  id: 'chronology.curate',
  title: 'Take a line out of the chronology, or put it back',
  may: 'chronology.curate',
  async about({ db, params }: Asked) {
    const { person = '', line = '' } = params
    const found = isId(line) ? await findLine(db, person, line) : null
    if (!found) throw new NotFound()
    return { person_ids: [person], line: found }
  },
  async writes({ db, about }) {
    await includeLine(db, about.line.id, !about.line.included)
    return { id: about.line.id }
  },
})
