import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Row } from './rows.ts'
import type { Told } from './told.ts'
import type { Story } from './write.ts'

const WHY_NOT_ASKED = 'Asking could put the children at risk tonight; checks made under our safeguarding duty.'

/**
 * Whether the family agreed to checks, who said so and when: asked less where asking could be dangerous, overridden where
 * it is urgent.
 */
export const consentFor = (
  { family: { random, need, mother } }: Story,
  { urgent, told, on }: { urgent: boolean; told: Told['consent']; on: PlainDate },
): Pick<Row<'contact'>, 'consent_state' | 'consent_reason' | 'consent_said_by' | 'consent_said_on'> => {
  const consent_state =
    told?.[0] ??
    random.weighed({
      given: 42,
      not_sought: 16,
      unsafe_to_seek: need === 'domestic_abuse' ? 12 : 4,
      refused: 6,
      overridden: urgent ? 20 : 4,
      not_needed: 8,
      not_stated: 16,
    })
  const isSaid = consent_state === 'given' || consent_state === 'refused'
  const isExplained = consent_state === 'overridden' || consent_state === 'unsafe_to_seek'
  return {
    consent_state,
    consent_reason: told?.[1] ?? (isExplained ? WHY_NOT_ASKED : null),
    consent_said_by: isSaid && random.chance(0.8) ? `${mother.forename} ${mother.surname}, mother` : null,
    consent_said_on: isSaid && random.chance(0.8) ? on : null,
  }
}
