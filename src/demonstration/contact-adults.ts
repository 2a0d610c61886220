import type { Moment } from '../vocabulary/calendar/plain-date.ts'
import type { Person } from './family.ts'
import type { Row } from './rows.ts'
import type { Worker } from './workforce.ts'
import type { Story } from './write.ts'

/** The parents and partner a caller spoke of, as found on record: the mother nearly always, the man of the house when he is there. */
export const writeAdults = (
  { rows, family }: Story,
  { about_id, officer, at }: { about_id: string; officer: Worker; at: Moment },
): void => {
  const { random, mother, partner, is_step } = family
  const tell = (person: Person, type: Row<'contact_adult'>['type'], lives_with: boolean | null) =>
    rows.add('contact_adult', {
      id: random.uuid(),
      created_at: at,
      created_by: officer.id,
      about_id,
      person_id: person.id,
      type,
      lives_with,
      matched_by: officer.id,
      matched_at: at,
    })
  if (random.chance(0.95)) tell(mother, 'mother', random.chance(0.85) ? true : null)
  if (partner && random.chance(0.6)) tell(partner, is_step ? 'step_father' : 'father', random.chance(0.7) ? true : null)
}
