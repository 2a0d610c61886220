import { createHash } from 'node:crypto'
import type { Call } from '../../record/act.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { packForm } from './pack.form.ts'
import type { Stood } from './pack.ts'

type Values = ValuesOf<typeof packForm> & { standing: Stood[]; html: string; pdf: Uint8Array }
type Issuing = { person_ids: string[] }

/** Issues a board's pack: what was printed, as a page and as a file, and where everything stood are kept as they are, and never changed. */
export const issuePack = sharedAct({
  id: 'improvement.pack.issue',
  title: 'Issue the improvement board’s pack',
  may: 'improvement.write',
  about: async (): Promise<Issuing> => ({ person_ids: [] }),
  refuses: ({ values }: Call<Values, Issuing>): Refusal[] =>
    values.standing.length === 0
      ? [{ field: 'note', says: 'There is nothing to improve on the programme yet: a pack would be empty' }]
      : [],
  async writes({ db, values, actor, today }: Call<Values, Issuing>) {
    const { meeting_on, note, decisions, standing, html, pdf } = values
    const { id } = await db
      .insertInto('board_pack')
      .values({
        meeting_on,
        note,
        decisions,
        html,
        pdf: Buffer.from(pdf),
        pdf_sha256: createHash('sha256').update(pdf).digest(),
        standing: JSON.stringify(standing),
        issued_on: today,
        issued_by: actor.worker_id,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { id }
  },
})
