import type { Role } from '../access/roles.ts'
import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { at, workingDay } from './moments.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import type { Worker, Workforce } from './workforce.ts'

/** Those who look at the service from outside it, by how they sign in. They came after the report. */
const OUTSIDERS: readonly (readonly [username: string, name: string, role: Role, title: string])[] = [
  ['clive', 'Clive Rathbone-Ellis', 'chief_executive', 'Chief executive'],
  ['margaret', 'Margaret Ellery-Voss', 'improvement_board', 'Independent chair of the improvement board'],
  ['adaeze', 'Adaeze Fenwick-Obi', 'improvement_adviser', 'Improvement adviser, appointed by the Department'],
]

export type Outsiders = Record<'chief_executive' | 'improvement_board' | 'improvement_adviser', Worker>

/**
 * Adds the chair, the adviser and the chief executive with their accounts, beside the service's own people: they hold nobody
 * and belong to no team. Gives them by role.
 */
export const writeOutsiders = (
  rows: Rows,
  random: Random,
  { published, force: { teams } }: { published: PlainDate; force: Workforce },
): Outsiders => {
  const since = workingDay(addDays(published, 14))
  const [persona] = (rows.waiting.get('account') ?? []) as { password_hash: string }[]
  const people = OUTSIDERS.map(([username, name, role, title]) => {
    const id = rows.put('worker', {
      id: random.uuid(),
      created_at: at(since, 540),
      full_name: name,
      role,
      job_title: title,
      started_on: since,
    })
    // Everybody of the demonstration signs in with the same password: its hash is made once, and slowly.
    const account = { username, password_hash: persona?.password_hash ?? '', is_demonstration: true }
    rows.add('account', { id: random.uuid(), created_at: at(since, 545), worker_id: id, ...account })
    const worker = { id, name, forename: name.split(' ')[0] ?? name, role, team: teams.quality, from: since, to: null }
    return [role, { ...worker, diligence: 1, load: new Int16Array(0) }] as const
  })
  return Object.fromEntries(people) as Outsiders
}
