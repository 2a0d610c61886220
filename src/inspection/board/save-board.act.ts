import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { boardForm } from './board.form.ts'
import { findBoard, membersOf } from './board.store.ts'
import type { Board, Member } from './board.ts'

type Values = ValuesOf<typeof boardForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Saving = {
  person_ids: string[]
  /** Null for a new board. */
  board: Board | null
  members: Member[]
  subject?: { table: 'board'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

const given = ({ worker_id, name }: Values['members'][number]) => Number(Boolean(worker_id)) + Number(Boolean(name))

const saveMembers = async (db: Db, board_id: string, { members }: Values, now: string) => {
  const kept = members.flatMap(({ id }) => id || [])
  await db
    .updateTable('board_member')
    .set({ voided_at: now, void_reason: 'They left the board' })
    .where('board_id', '=', board_id)
    .where('voided_at', 'is', null)
    .$if(kept.length > 0, query => query.where('id', 'not in', kept))
    .execute()
  // Who no longer chairs is written first: a board has one chair at a time.
  for (const { id, ...row } of members.toSorted((one, other) => Number(one.is_chair) - Number(other.is_chair))) {
    if (id) await db.updateTable('board_member').set(row).where('id', '=', id).execute()
    else
      await db
        .insertInto('board_member')
        .values({ ...row, board_id })
        .execute()
  }
}

/** Sets a board up, or says anew what it is and who sits on it. Those who left stay in the minutes of their time. */
export const saveBoard = sharedAct(
  {
    id: 'board.save',
    title: 'Set up a board or change who sits on it',
    may: 'board.write',
    async about({ db, params }: Asked): Promise<Saving> {
      if (params.board === undefined) return { person_ids: [], board: null, members: [] }
      const board = await findBoard(db, params.board)
      const { id, version, name, kind, meets, purpose } = board
      const subject = { table: 'board' as const, id, version, row: { name, kind, meets, purpose } }
      return { person_ids: [], board, members: await membersOf(db, [id]), subject }
    },
    refuses({ values, about }: Call<Values, Saving>): Refusal[] {
      const strange = values.members.some(({ id }) => id && !about.members.some(each => each.id === id))
      return [
        ...(values.members.some(each => given(each) !== 1)
          ? [{ field: 'members', says: 'Give each member once: somebody who works here, or a name' }]
          : []),
        ...(values.members.filter(({ is_chair }) => is_chair).length > 1
          ? [{ field: 'members', says: 'A board has one chair: say of one member that they chair it' }]
          : []),
        ...(strange
          ? [{ field: 'members', says: 'One of these members is not of this board: open the page again' }]
          : []),
      ]
    },
    async writes({ db, values, about, now }: Call<Values, Saving>) {
      const { members: _, ...row } = values
      const id =
        about.board?.id ?? (await db.insertInto('board').values(row).returning('id').executeTakeFirstOrThrow()).id
      if (about.board) await db.updateTable('board').set(row).where('id', '=', id).execute()
      await saveMembers(db, id, values, now)
      return { id }
    },
  },
  { but: /^members\[\d+\]\[name\]$/ },
)
