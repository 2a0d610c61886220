import { form, hidden } from '../../../record/form.ts'
import { deleteDraft } from '../../../record/form-draft.store.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'

const discardForm = form({
  id: 'draft-discard',
  title: 'Throw this draft away?',
  intro: 'What was typed cannot be brought back.',
  button: 'Throw it away',
  asks: [hidden('page'), hidden('form')],
})

/** Throws one draft of one's own away. */
export const draftDiscard = page({
  path: '/drafts/discard',
  may: 'signed-in',
  form: discardForm,
  filled: ({ query }) => ({ values: { page: query.page ?? '', form: query.form ?? '' } }),
  async submit({ db, actor }, { values }) {
    await deleteDraft(db, { worker_id: actor.worker_id, page: values.page, form: values.form })
    return redirectTo('/drafts')
  },
})
