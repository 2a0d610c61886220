import { localStandard } from '../../vocabulary/sources.ts'
import type { Signal } from './signal.ts'

/** Raised from the restriction itself, not from the child's record: an expired review never lifts it. */
export const restrictionReview: Omit<Signal, 'of'> = {
  id: 'restriction-review',
  says: 'Restriction due to be looked at again',
  source: localStandard('Restricted records: review'),
  who_can_act: 'team_manager',
  escalates_after: 10,
  escalates_to: 'head_of_service',
}
