import { sayHeld } from '../../../record/merge/holding.ts'
import { splitForm } from '../../../record/merge/merge.form.ts'
import { doneSince, whatGoesWhere } from '../../../record/merge/since.store.ts'
import { findMerged } from '../../../record/merge/split.store.ts'
import { GOES_BACK, sayOne, splitPeople } from '../../../record/merge/split-people.act.ts'
import { page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'
import { askedFields } from '../contact/asked-fields.ts'

/** Taking apart two records that were merged in error: what goes back, what stays, what was done since. */
export const mergeUndo = page({
  path: '/people/:person/merged/:merge/undo',
  may: 'person.merge',
  view: 'pages/merge-undo/merge-undo.njk',
  form: splitForm,
  act: splitPeople,
  async options({ db, params }) {
    const merged = await findMerged(db, params.person, params.merge)
    const since = await doneSince(db, merged)
    const text = `Goes back to ${merged.reference} with the entries it was done to`
    return { since: since.length > 0 ? [{ value: GOES_BACK, text }] : [] }
  },
  filled: async ({ db, params }) => ({ version: (await findMerged(db, params.person, params.merge)).version }),
  async show(ctx) {
    const { db, params } = ctx
    const merged = await findMerged(db, params.person, params.merge)
    const since = await doneSince(db, merged)
    const { back, stays } = await whatGoesWhere(db, merged, since)
    const around = await aroundForm(ctx, params.person)
    return {
      ...around,
      merged,
      kept: around.person.reference,
      goes_back: sayHeld(back),
      stays: sayHeld(stays),
      asked: askedFields({ unasked: since.length > 0 ? [] : ['since'] }),
      since: [...new Set(since.map(sayOne))],
    }
  },
  then: (_ctx, { merged_id }) => whoPage(merged_id),
})
