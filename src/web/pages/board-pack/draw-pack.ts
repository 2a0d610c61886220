import type { packForm } from '../../../inspection/pack/pack.form.ts'
import { standingNow } from '../../../inspection/pack/pack.ts'
import { pdfOf } from '../../../paper/pdf-of.ts'
import type { ValuesOf } from '../../../record/form.ts'
import type { Context } from '../../page.ts'
import { boardReads, packValues } from './pack-values.ts'
import { packPaper } from './paper/pack-paper.ts'

/** Draws a pack from the record as it stands: its page and its file, with where everything stood, for the act that issues it. */
export const drawPack = async (
  ctx: Pick<Context, 'db' | 'today' | 'now' | 'render'>,
  values: ValuesOf<typeof packForm>,
  issued_by: string,
) => {
  const all = await boardReads(ctx)
  const said = { ...(await packValues(ctx, all, values.meeting_on)), ...values, issued_on: ctx.today, issued_by }
  const html = ctx.render('pages/board-pack/board-pack.njk', said)
  return { ...values, html, pdf: await pdfOf(packPaper(said)), standing: standingNow(all) }
}
