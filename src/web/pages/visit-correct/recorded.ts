import { correctsNot } from '../../../record/correction.ts'
import { leadsOf } from '../../../record/lead-worker.store.ts'
import { peopleEverOn, recordedVisit } from '../../../record/visit/visit-correction.store.ts'
import { childBanner } from '../../child-banner.ts'
import type { Context } from '../../page.ts'
import { withinReach } from '../child-plan/may-do.ts'

type Of = Context<'/visits/:visit'>

/** Whose record of a visit this person may correct, as a page's `about`. */
export const aboutCorrecting = async ({ db, actor, params }: Of): Promise<string[]> =>
  withinReach(db, actor, await peopleEverOn(db, params.visit), 'visit.correct')

/** A recorded visit for a page that corrects it: the entries in reach that stand, and how many stand beyond it. */
export const recordedFor = async (ctx: Of) => {
  const { db, actor, params, query, today } = ctx
  const visit = await recordedVisit(db, params.visit)
  const within = await aboutCorrecting(ctx)
  const standing = visit.entries.filter(entry => entry.put_aside === null)
  const inReach = standing
    .filter(entry => within.includes(entry.person_id))
    .sort((a, b) => Number(b.person_id === query.child) - Number(a.person_id === query.child))
  const whose = inReach[0]?.person_id ?? within[0] ?? ''
  const makers = [visit.worker_id, ...inReach.map(entry => entry.created_by)]
  const leads = await leadsOf(
    db,
    inReach.map(entry => entry.person_id),
  )
  return {
    visit,
    standing: inReach,
    names: new Intl.ListFormat('en-GB').format(inReach.map(one => `${one.forename} ${one.surname}`)),
    elsewhere: standing.length - inReach.length,
    whose,
    banner: await childBanner(db, whose, today),
    not_because: correctsNot(actor, { makers, leads }),
  }
}
