import { issuePack } from '../../../inspection/pack/issue-pack.act.ts'
import { packForm } from '../../../inspection/pack/pack.form.ts'
import { perform } from '../../../practice/perform.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'
import { drawPack } from './draw-pack.ts'
import { boardReads, countsOf } from './pack-values.ts'

/** Issues the board's pack: made once, from the record as it stands, and kept as it was printed. */
export const packNew = page({
  id: 'pack-new',
  path: '/improvement/packs/new',
  may: 'improvement.write',
  view: 'pages/board-pack/pack-new.njk',
  form: packForm,
  async show(ctx) {
    const all = await boardReads(ctx)
    return { counts: countsOf(all), asked: all.length }
  },
  async submit(ctx, { values }) {
    const { actor, today, now } = ctx
    const given = { params: ctx.params, values: await drawPack(ctx, values, actor.name) }
    const { done, refusals } = await perform(ctx.db, { actor, today, now }, issuePack, given)
    return done ? redirectTo(`/improvement/packs/${done.id}`) : (refusals ?? [])
  },
})
