import { NotFound } from '../../../record/conditions.ts'
import { endOrCorrect } from '../../../record/person/end-part.act.ts'
import { partEndForm } from '../../../record/person/person-part.form.ts'
import { findPart, isPart, sayPart } from '../../../record/person/person-part.store.ts'
import { type Context, page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'

const entryIn = async ({ db, params: { person, part, entry } }: Context<'/people/:person/:part/:entry/end'>) => {
  if (!isPart(part)) throw new NotFound()
  return { part, row: await findPart(db, part, person, entry) }
}

/** Ending an address, a relationship or a warning that was so, or putting aside one that was a mistake. */
export const entryEnd = page({
  path: '/people/:person/:part/:entry/end',
  may: 'person.edit',
  view: 'pages/entry-end/entry-end.njk',
  form: partEndForm,
  act: endOrCorrect,
  async filled(ctx) {
    const { row } = await entryIn(ctx)
    if (row.voided_at) throw new NotFound()
    return { version: row.version }
  },
  async show(ctx) {
    const { part, row } = await entryIn(ctx)
    return {
      ...(await aroundForm(ctx, ctx.params.person)),
      entry: { says: await sayPart(ctx.db, part, row.id), starts_on: row.starts_on, ended_on: row.ended_on },
    }
  },
  then: ({ params }) => whoPage(params.person),
})
