import { addDays, addMonths } from '../vocabulary/calendar/plain-date.ts'
import type { Family } from './family.ts'
import { at } from './moments.ts'
import type { Scene } from './write.ts'

/** A mother who was in care herself: what the authority knew of her as a child, where it knew. */
export const writeMothersHistory = ({ rows }: Scene, { random, mother }: Family): void => {
  if (!mother.born) return
  const referred = addMonths(mother.born, 12 * random.whole(5, 9))
  const protectedFrom = addDays(referred, 60)
  const closed = addMonths(referred, random.whole(40, 80))
  const created = at(referred, 700)
  const episode = random.uuid()
  rows.add('case_episode', {
    id: episode,
    created_at: created,
    person_id: mother.id,
    contact_id: null,
    referral_on: referred,
    referral_received_at: created,
    source_code: '2A',
    primary_need: 'N1',
    decided_at: created,
    acknowledged_at: created,
    rationale: 'Migrated from the paper file: neglect, mother’s drinking.',
    referral_nfa: false,
    close_on: closed,
    close_reason: 'RC4',
    closing_summary: 'Accommodated at eleven, later with an aunt under a special guardianship order.',
  })
  rows.add('cp_plan', {
    id: random.uuid(),
    created_at: at(protectedFrom, 700),
    person_id: mother.id,
    case_episode_id: episode,
    start_on: protectedFrom,
    end_on: addDays(protectedFrom, 400),
    initial_category: 'NEG',
    latest_category: 'NEG',
  })
}
