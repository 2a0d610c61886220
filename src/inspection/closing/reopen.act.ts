import type { Call } from '../../record/act.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type AboutItem, aboutItem } from './about-item.ts'
import type { reopenForm } from './closing.form.ts'
import { reopen } from './closing.store.ts'

type Values = ValuesOf<typeof reopenForm>

/** Opens a closed improvement again, with why: what was closed stays on the record, and all four sign anew. */
export const reopenItem = sharedAct({
  id: 'improvement.reopen',
  title: 'Open a closed improvement again',
  may: 'improvement.sign',
  about: aboutItem,
  refuses: ({ about: { is_closed } }: Call<Values, AboutItem>): Refusal[] =>
    is_closed ? [] : [{ field: 'because', says: 'It is open: there is nothing to open again' }],
  async writes({ db, values, about: { item }, actor, today }: Call<Values, AboutItem>) {
    const { because } = values
    await reopen(db, { item: item.id, on: today, by: actor.worker_id, because, evidence: null })
    return { id: item.id }
  },
})
