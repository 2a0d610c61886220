import { issuePack } from '../../../inspection/pack/issue-pack.act.ts'
import { packForm } from '../../../inspection/pack/pack.form.ts'
import { standingNow } from '../../../inspection/pack/pack.ts'
import { pdfOf } from '../../../paper/pdf-of.ts'
import { perform } from '../../../practice/perform.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'
import { boardReads, countsOf, packValues } from './pack-values.ts'
import { packPaper } from './paper/pack-paper.ts'

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
    const all = await boardReads(ctx)
    const { actor, today, now } = ctx
    const said = {
      ...(await packValues(ctx, all, values.meeting_on)),
      ...values,
      issued_on: today,
      issued_by: actor.name,
    }
    const html = ctx.render('pages/board-pack/board-pack.njk', said)
    const pdf = await pdfOf(packPaper(said))
    const given = { params: ctx.params, values: { ...values, html, pdf, standing: standingNow(all) } }
    const { done, refusals } = await perform(ctx.db, { actor, today, now }, issuePack, given)
    return done ? redirectTo(`/improvement/packs/${done.id}`) : (refusals ?? [])
  },
})
