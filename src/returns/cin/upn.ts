/** The letters a unique pupil number may have, in the order of what they count: A is 0, Z is 22. Source: UPN guide 1.2. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * The authorities, and other numbers in the place of one, that a unique pupil number may name, from and to.
 * Source: CIN census 2023 to 2024, rule 1530, with the four authorities that began in April 2021 and 2023 (940 to 943).
 */
const AUTHORITIES: readonly (readonly [number, number])[] = [
  [1, 5],
  [201, 213],
  [301, 320],
  [330, 336],
  [340, 344],
  [350, 359],
  [370, 373],
  [380, 384],
  [390, 394],
  [420, 420],
  [660, 681],
  [701, 708],
  [800, 803],
  [805, 808],
  [810, 813],
  [815, 816],
  [820, 823],
  [825, 826],
  [830, 831],
  [835, 841],
  [845, 846],
  [850, 852],
  [855, 857],
  [860, 861],
  [865, 896],
  [908, 909],
  [916, 916],
  [919, 919],
  [921, 921],
  [925, 926],
  [928, 929],
  [931, 931],
  [933, 933],
  [935, 938],
  [940, 943],
]

const known: ReadonlySet<string> = new Set(
  AUTHORITIES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, n) => String(from + n).padStart(3, '0')),
  ),
)

/** Whether three figures are an authority that a unique pupil number may name. */
export const isUpnAuthority = (figures: string): boolean => known.has(figures)

/** Whether a character may stand last in a unique pupil number: a figure, or a letter where the number is temporary. */
export const mayStandLast = (character: string): boolean => /^[0-9A-HJ-NP-RT-Z]$/.test(character)

/** The letter that a unique pupil number begins with, made from its other twelve characters; null where they are not what they must be. */
export const checkLetter = (upn: string): string | null => {
  if (!/^.\d{11}[0-9A-HJ-NP-RT-Z]$/.test(upn)) return null
  const last = LETTERS.indexOf(upn.charAt(12))
  let sum = 13 * (last === -1 ? Number(upn.charAt(12)) : last)
  for (let place = 2; place <= 12; place += 1) sum += place * Number(upn.charAt(place - 1))
  return LETTERS.charAt(sum % LETTERS.length)
}
