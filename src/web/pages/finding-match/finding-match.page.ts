import { findInspection, findingsOf } from '../../../inspection/inspection/inspection.store.ts'
import { findingTone } from '../../../inspection/inspection/inspection.ts'
import { sayKind } from '../../../inspection/inspection/say-inspection.ts'
import { askedElsewhere } from '../../../inspection/thread/beside.ts'
import { matchForm } from '../../../inspection/thread/match.form.ts'
import { sayMatch } from '../../../inspection/thread/say-match.act.ts'
import { matchesSaid } from '../../../inspection/thread/thread.store.ts'
import { shownBy } from '../../../inspection/thread/visit-words.ts'
import { NotFound } from '../../../record/conditions.ts'
import type { Db } from '../../../record/database.ts'
import { page } from '../../page.ts'

const findFinding = async (db: Db, inspection: string, id: string) => {
  const found = await findInspection(db, inspection)
  const finding = (await findingsOf(db, found.id)).find(each => each.id === id)
  if (!found.accepted_at || !found.is_ours || !finding) throw new NotFound()
  return { inspection: found, finding }
}

/** One finding of a visit, and which improvement a person says it is about. */
export const findingMatch = page({
  path: '/inspections/:inspection/findings/:finding',
  may: 'improvement.write',
  view: 'pages/finding-match/finding-match.njk',
  form: matchForm,
  act: sayMatch,
  options: async ({ db, params }) => ({
    item_id: (await askedElsewhere(db, params.inspection)).map(({ id, number, text }) => ({
      value: id,
      text: `${number}. ${text}`,
    })),
  }),
  async filled({ db, params, query }) {
    const { finding } = await findFinding(db, params.inspection, params.finding)
    const said = (await matchesSaid(db, params.inspection)).find(
      each => each.finding_id === finding.id && each.item_id === query.item,
    )
    if (said) return { values: said }
    const shows = shownBy(finding.tone)
    return { values: { applies: true, ...(query.item ? { item_id: query.item } : {}), ...(shows ? { shows } : {}) } }
  },
  async show({ db, params }) {
    const { inspection, finding } = await findFinding(db, params.inspection, params.finding)
    return { inspection: { ...inspection, says: sayKind(inspection) }, finding, tag: findingTone(finding.tone) }
  },
  then: ({ params }) => `/inspections/${params.inspection}/thread#finding-${params.finding}`,
})
