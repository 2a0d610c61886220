import type { Random } from './random.ts'

let reference = 100_000
let nhs = 0
let upn = 0
/** References are given in the order people are made; a build begins them anew. */
export const beginReferences = (): void => {
  reference = 100_000
  nhs = 0
  upn = 0
}

/** The number the next person is known by. */
export const nextReference = (): number => {
  reference += 1
  return reference
}

/** A ten-digit number with the check digit that NHS numbers have, in the range kept for tests (999…). */
export const nhsNumber = (): string => {
  for (;;) {
    nhs += 1
    const nine = `999${String(nhs).padStart(6, '0')}`
    const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) return `${nine}${check}`
  }
}

/** A letter, three figures of the authority, two of the year, six in turn and a zero. */
export const pupilNumber = (): string => {
  upn += 1
  return `${'ABCDEFGH'[upn % 8]}90921${String(upn).padStart(5, '0')}0`.padEnd(13, '0')
}

/** A postcode in a district; its area is nobody's. */
export const postcode = (random: Random, outward: string) =>
  `${outward} ${random.whole(1, 9)}${random.pick([...'ABDEFGHJLNPQRSTUWXYZ'])}${random.pick([...'ABDEFGHJLNPQRSTUWXYZ'])}`
