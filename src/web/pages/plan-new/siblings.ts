import { groundsFor } from '../../../record/plan/plan.store.ts'
import { noPlanBecause } from '../../../record/plan/plan.ts'
import type { Context } from '../../page.ts'
import { familyOptions } from '../visit-record-now/family.ts'

/** The brothers and sisters whom this worker may plan for, each with why no plan may begin, where none may. */
export const siblingsOf = async ({ db, actor, params, today }: Context<'/children/:person/plans/new'>) => {
  const family = await familyOptions(db, actor, params.person, today, 'plan.write')
  const siblings: { value: string; text: string; no_plan_because: string | null }[] = []
  for (const one of family) {
    if (one.value === params.person) continue
    siblings.push({ ...one, no_plan_because: noPlanBecause(await groundsFor(db, one.value)) })
  }
  return siblings
}
