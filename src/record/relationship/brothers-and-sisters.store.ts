import { type RawBuilder, sql } from 'kysely'

/**
 * The ids of a child's brothers and sisters, to stand inside `in (…)`: those recorded as such, of whatever kind, and those
 * who share a recorded parent. The child is among the second; whoever asks leaves them out.
 */
export const brothersAndSisters = (personId: string): RawBuilder<unknown> => sql`
  select case when from_person = ${personId} then to_person else from_person end from relationship
  where ${personId} in (from_person, to_person) and voided_at is null
    and type in ('sibling', 'half_sibling', 'step_sibling', 'adoptive_sibling')
  union
  select theirs.to_person from relationship ours
  join relationship theirs on theirs.from_person = ours.from_person and theirs.voided_at is null
  where ours.to_person = ${personId} and ours.voided_at is null
    and ours.type in ('mother', 'father', 'parent', 'adoptive_parent')
    and theirs.type in ('mother', 'father', 'parent', 'adoptive_parent')`
