import { addDays, addMonths, daysBetween } from '../vocabulary/calendar/plain-date.ts'
import { ageOf, type Family, type Person } from './family.ts'
import { at } from './moments.ts'
import { nextReference, nhsNumber, postcode, pupilNumber } from './numbers.ts'
import type { Scene } from './write.ts'

/** Writes a family down: who they are, where they live and have lived, and what they are to each other. */
export const writePeople = ({ rows, today }: Scene, family: Family): void => {
  const { random, mother, partner, fathers, grandmother, other, children, district } = family
  const made = at(addDays(family.arrives, -1), 600)
  const standard = { created_at: made }
  const person = (who: Person, language = family.language) => {
    rows.add('person', {
      ...standard,
      id: who.id,
      reference: nextReference(),
      forename: who.forename,
      surname: who.surname,
      known_as: who.known_as,
      date_of_birth: who.born,
      expected_on: who.expected,
      sex: who.sex,
      ethnicity: who.ethnicity,
      nationality: family.nationality,
      language,
      interpreter_needed: language !== 'English' && !who.known_as && random.chance(0.4),
    })
  }
  const adults = [...new Set([mother, ...fathers, partner, grandmother, other].filter(each => each !== null))]
  for (const who of [...children, ...adults]) person(who)

  const arrived = addMonths(family.arrives, -random.whole(3, 60))
  const moved = random.chance(0.42)
    ? addDays(family.arrives, random.whole(-200, Math.max(1, daysBetween(family.arrives, today))))
    : null
  const home = () => ({
    lines: `${random.whole(1, 140)} ${random.pick(district.streets)}`,
    postcode: postcode(random, district.postcode),
  })
  const first = home()
  const second = moved && moved < today && moved > arrived ? home() : null
  const confidential = family.need === 'domestic_abuse' && random.chance(0.06)
  const lives = (who: Person, where: typeof first, from: string, to: string | null, secret = false) =>
    rows.add('person_address', {
      ...standard,
      id: random.uuid(),
      person_id: who.id,
      type: 'home',
      lines: where.lines,
      postcode: where.postcode,
      start_on: from,
      end_on: to,
      is_confidential: secret,
    })
  const household = [mother, ...children, ...(partner ? [partner] : [])]
  const group = random.uuid()
  rows.add('family_group', {
    ...standard,
    id: group,
    name: `${mother.surname}, ${(second ?? first).lines}`,
    kind: 'household',
  })
  for (const who of household) {
    const from = who.born && who.born > arrived ? who.born : arrived
    if (second && moved && moved > from) {
      lives(who, first, from, moved)
      lives(who, second, moved, null, confidential && who !== partner)
    } else lives(who, second ?? first, from, null, confidential && who !== partner)
    rows.add('family_member', {
      ...standard,
      id: random.uuid(),
      family_group_id: group,
      person_id: who.id,
      role: who === mother ? 'mother' : who === partner ? 'partner' : 'child',
      start_on: from,
      end_on: null,
    })
  }
  for (const who of adults.filter(each => !household.includes(each))) lives(who, home(), arrived, null)

  const related = (
    from: Person,
    to: Person,
    type:
      | 'mother'
      | 'father'
      | 'step_father'
      | 'grandparent'
      | 'sibling'
      | 'half_sibling'
      | 'partner'
      | 'former_partner'
      | 'aunt_or_uncle',
    responsible = false,
  ) =>
    rows.add('relationship', {
      ...standard,
      id: random.uuid(),
      from_person: from.id,
      to_person: to.id,
      type,
      parental_responsibility: responsible,
      source: 'Mother',
    })
  for (const [place, child] of children.entries()) {
    related(mother, child, 'mother', true)
    if (child.father) related(child.father, child, 'father', child.father === partner || random.chance(0.7))
    if (partner && partner !== child.father) related(partner, child, 'step_father')
    if (grandmother) related(grandmother, child, 'grandparent')
    if (other) related(other, child, 'aunt_or_uncle')
    for (const sibling of children.slice(place + 1))
      related(child, sibling, child.father === sibling.father && child.father ? 'sibling' : 'half_sibling')
    for (const code of child.disabled)
      rows.add('person_disability', {
        ...standard,
        id: random.uuid(),
        person_id: child.id,
        code: code as 'LD',
        start_on: child.born ?? family.arrives,
      })
    if (child.born)
      rows.add('person_identifier', {
        ...standard,
        id: random.uuid(),
        person_id: child.id,
        type: 'nhs',
        value: nhsNumber(),
      })
    if (ageOf(child, today) >= 5 && random.chance(0.8))
      rows.add('person_identifier', {
        ...standard,
        id: random.uuid(),
        person_id: child.id,
        type: 'upn',
        value: pupilNumber(),
      })
    if (random.chance(0.02))
      rows.add('person_name', {
        ...standard,
        id: random.uuid(),
        person_id: child.id,
        kind: 'previous',
        forename: child.forename,
        surname: mother.surname,
      })
  }
  for (const father of fathers) related(mother, father, father === partner ? 'partner' : 'former_partner')
  if (family.is_step && partner) related(mother, partner, 'partner')
  if (random.chance(0.25))
    rows.add('person_name', {
      ...standard,
      id: random.uuid(),
      person_id: mother.id,
      kind: 'birth',
      forename: mother.forename,
      surname: random.pick(['Barlow', 'Stokes', 'Hughes', 'Cole', 'Nixon', 'Rigby']),
    })
}
