import { changeItem } from '../../../inspection/improvement/change-item.act.ts'
import { findItem, owners } from '../../../inspection/improvement/improvement.store.ts'
import { ragWord } from '../../../inspection/improvement/improvement.ts'
import { improvementItemForm } from '../../../inspection/improvement/improvement-item.form.ts'
import { followed } from '../../../inspection/improvement/programme.ts'
import { page } from '../../page.ts'

/** Says whose an item is, by when, and how it goes, beside what the record suggests. */
export const improvementItemEdit = page({
  path: '/improvement/:item/edit',
  may: 'improvement.write',
  view: 'pages/improvement-item-edit/improvement-item-edit.njk',
  form: improvementItemForm,
  act: changeItem,
  options: async ({ db }) => ({ owner_id: await owners(db) }),
  async filled({ db, params }) {
    const { owner_id, due_on, rag, rag_because, version } = await findItem(db, params.item)
    const known = improvementItemForm.asks[2].spec.codes?.some(({ code }) => code === rag)
    return { values: { owner_id, due_on, rag_because, ...(known ? { rag: rag as 'W' } : {}) }, version }
  },
  async show({ db, params, today, now, actor }) {
    const item = await findItem(db, params.item)
    const [following] = await followed(db, [item], { today, now, role: actor.role })
    return { item, standing: following && { ...following.standing, word: ragWord(following.standing.rag) } }
  },
  then: ({ params }) => `/improvement/${params.item}`,
})
