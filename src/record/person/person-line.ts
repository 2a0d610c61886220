import type { FoundPerson, PersonStatus } from './person.ts'

type Of<Part> = Part & { readonly person_id: string }

/** What a list says of each of some people, as it was found: one row of `people`, any number of the others. */
export type LineParts = {
  readonly people: Omit<
    FoundPerson,
    'other_names' | 'postcode_area' | 'is_protected' | 'status' | 'lead_worker' | 'is_swapped'
  >[]
  readonly names: Of<{ name: string }>[]
  /** Where they live now, the latest first; the area of a confidential address is not among it. */
  readonly homes: Of<{ area: string | null; is_confidential: boolean }>[]
  readonly standing: Of<{ standing: PersonStatus }>[]
  readonly leads: Of<{ full_name: string }>[]
}

const NONE: readonly never[] = []

/** The case somebody has now, the gravest first; an assessment counts only while a referral is open. */
export const statusFrom = (standing: readonly PersonStatus[]): PersonStatus => {
  const has = (status: PersonStatus) => standing.includes(status)
  if (has('cp')) return 'cp'
  if (has('cin')) return 'cin'
  if (has('referral')) return has('assessment') ? 'assessment' : 'referral'
  if (has('early_help')) return 'early_help'
  if (has('contact')) return 'contact'
  return has('closed') ? 'closed' : 'none'
}

/** One line for each of these people in the order asked; who was not found has none. */
export const layTogether = (parts: LineParts, ids: readonly string[], swapped: string | null): FoundPerson[] => {
  const people = new Map(parts.people.map(person => [person.person_id, person]))
  const byPerson = <T extends { readonly person_id: string }>(rows: readonly T[]) => {
    const grouped = Map.groupBy(rows, row => row.person_id)
    return (id: string): readonly T[] => grouped.get(id) ?? NONE
  }
  const [names, homes, standing, leads] = [
    byPerson(parts.names),
    byPerson(parts.homes),
    byPerson(parts.standing),
    byPerson(parts.leads),
  ]
  return ids.flatMap(id => {
    const person = people.get(id)
    if (!person) return []
    const is_protected = homes(id).some(home => home.is_confidential)
    return [
      {
        ...person,
        other_names: names(id).map(({ name }) => name),
        postcode_area: is_protected ? null : (homes(id)[0]?.area ?? null),
        is_protected,
        status: statusFrom(standing(id).map(row => row.standing)),
        lead_worker: leads(id)[0]?.full_name ?? null,
        is_swapped: swapped !== null && person.date_of_birth === swapped,
      },
    ]
  })
}
