import type { ChildRecord } from '../record/child-record.ts'
import { seenOn } from '../record/visit/visit.ts'
import { localStandard } from '../vocabulary/sources.ts'
import { clock, stretches } from './clock.ts'

const betweenVisits = (record: ChildRecord) =>
  record.cin_plans.flatMap(plan => stretches(plan, plan.start_on, seenOn(record.visits), plan.end_on))

/** Only seeing the child stops it; the plan may ask for more visits than the standard. */
export const cinVisit = clock({
  id: 'CIN-04',
  duty: 'See the child within {length} of the last visit',
  source: localStandard('Child in need visits'),
  subject: 'cin_plan',
  of: betweenVisits,
  id_of: stretch => stretch.owner.id,
  starts: stretch => stretch.from,
  stops: stretch => stretch.to,
  ends: stretch => stretch.ended,
  length: ({ owner }) =>
    owner.visit_working_days === null ? null : { amount: owner.visit_working_days, unit: 'working_days' },
})
