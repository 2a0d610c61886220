import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Child, Family, Person } from './family.ts'
import { type Random, randomFrom } from './random.ts'
import { NEED_WEIGHTS } from './words/inventory.ts'
import { BRITISH, ETHNICITIES, type Ethnicity, isMixed, namesOf } from './words/names.ts'
import { DISTRICTS, SPECIAL_SCHOOLS } from './words/places.ts'
import { SHORT_NAMES } from './words/short-names.ts'

const bornAbout = (random: Random, age: number, on: PlainDate): PlainDate =>
  addDays(on, -Math.floor(age * 365.25) - random.whole(0, 364))

const spaced = (random: Random, youngest: number, count: number) => {
  const ages = [youngest]
  while (ages.length < count) ages.push((ages[ages.length - 1] ?? 0) + 1 + random.part() * 3.2)
  return ages.filter(age => age < 17.6)
}

/** One family, made from the authority's seed and its own place, whatever came before it. */
export const makeFamily = (
  seed: number,
  place: number,
  span: { start: PlainDate; today: PlainDate; days: number },
): Family => {
  const random = randomFrom(seed, place + 1)
  const need = random.weighed(NEED_WEIGHTS)
  const ethnicity = random.weighed(ETHNICITIES) as Ethnicity
  const names = namesOf(ethnicity)
  const motherNames = isMixed(ethnicity) && random.chance(0.7) ? BRITISH : names
  // More families in later years: the town has grown, and so has the number of contacts.
  const arrives = addDays(span.start, Math.floor(span.days * random.part() ** 0.68))
  const district = random.pick(DISTRICTS)
  const person = (
    forename: string,
    surname: string,
    sex: 'M' | 'F' | 'U',
    born: PlainDate | null,
    own: Ethnicity = ethnicity,
  ): Person => ({
    id: random.uuid(),
    forename,
    surname,
    known_as: null,
    sex,
    born,
    expected: null,
    ethnicity: own,
  })
  const count = Number(random.weighed({ '1': need === 'exploitation' ? 45 : 30, '2': 33, '3': 22, '4': 10, '5': 5 }))
  const youngest =
    need === 'exploitation'
      ? 11.5 + random.part() * 4
      : need === 'school'
        ? 5 + random.part() * 8
        : need === 'unborn'
          ? 0
          : random.part() ** 1.35 * 13
  const ages = spaced(random, youngest, count)
  const surname = random.pick(names.surnames)
  const fatherSurname = random.chance(0.55) ? surname : random.pick(names.surnames)
  const motherAge = Math.max(...ages) + 18 + random.part() * 14
  const mother = person(
    random.pick(motherNames.women),
    random.chance(0.6) ? surname : random.pick(motherNames.surnames),
    'F',
    bornAbout(random, motherAge, arrives),
    isMixed(ethnicity) ? 'WBRI' : ethnicity,
  )
  const fatherFor = () =>
    person(random.pick(names.men), fatherSurname, 'M', bornAbout(random, motherAge + random.whole(-3, 9), arrives))
  const known = !random.chance(0.1)
  const first = known ? fatherFor() : null
  const second =
    count > 1 && random.chance(0.34)
      ? person(random.pick(names.men), random.pick(names.surnames), 'M', bornAbout(random, motherAge - 1, arrives))
      : null
  const fathers = [first, second].filter(each => each !== null)
  const home = random.weighed({ father: 40, step: 22, alone: 38 })
  const step =
    home === 'step'
      ? person(random.pick(names.men), random.pick(names.surnames), 'M', bornAbout(random, motherAge - 2, arrives))
      : null
  const partner = home === 'father' ? (second ?? first) : step
  const used = new Set<string>()
  const children = ages
    .toSorted((one, other) => other - one)
    .map((age, at): Child => {
      const sex = random.chance(0.51) ? 'M' : 'F'
      let forename = random.pick(sex === 'M' ? names.boys : names.girls)
      while (used.has(forename)) forename = random.pick(sex === 'M' ? BRITISH.boys : BRITISH.girls)
      used.add(forename)
      const father = second && at >= Math.ceil(count / 2) ? second : first
      const due = need === 'unborn' && at === ages.length - 1 ? addDays(arrives, random.whole(50, 160)) : null
      const unborn = due !== null && due >= span.today
      const made = person(
        unborn ? 'Baby' : forename,
        father && random.chance(0.7) ? father.surname : surname,
        unborn ? 'U' : sex,
        due ? (unborn ? null : due) : bornAbout(random, age, arrives),
      )
      const disabled =
        need === 'disability' && (at === 0 || random.chance(0.15))
          ? random.some(['LD', 'AUT', 'COMM', 'MOB', 'INC', 'BEH', 'CON'], random.whole(1, 3))
          : random.chance(0.04)
            ? ['BEH']
            : []
      return {
        ...made,
        known_as: random.chance(0.14) && !unborn ? (SHORT_NAMES[made.forename.replace(/-.*/, '')] ?? null) : null,
        expected: unborn ? due : null,
        father,
        disabled,
        school:
          disabled.length > 1
            ? random.pick(SPECIAL_SCHOOLS)
            : age < 4
              ? `${district.name} Nursery`
              : age < 11
                ? random.pick(district.primary)
                : district.secondary,
      }
    })
  const foreign = names.nationality !== 'British'
  return {
    random,
    need,
    ethnicity,
    district,
    mother,
    partner,
    fathers,
    children,
    arrives,
    severity: Math.min(1, Math.max(0, 0.2 + random.part() * 0.85 + (need === 'disability' ? 0.15 : 0))),
    language: foreign || random.chance(0.25) ? names.language : 'English',
    nationality: names.nationality,
    is_step: step !== null,
    grandmother: random.chance(0.36)
      ? person(
          random.pick(motherNames.women),
          mother.surname,
          'F',
          bornAbout(random, motherAge + 24, arrives),
          mother.ethnicity,
        )
      : null,
    other: random.chance(0.07)
      ? person(random.pick(names.women), random.pick(names.surnames), 'F', bornAbout(random, motherAge + 2, arrives))
      : null,
    restricted: random.chance(0.006) ? 'restricted' : random.chance(0.008) ? 'sensitive' : null,
    mother_in_care: random.chance(need === 'neglect' ? 0.2 : 0.07),
  }
}
