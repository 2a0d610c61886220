/** Chance that can be had again: the same seed gives the same. */
export type Chance = { below(limit: number): number; of<T>(them: readonly T[]): T }

/** Numbers by a seed, each from the one before. */
export const chances = (seed: number): Chance => {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return { below, of: them => them[below(them.length)] as (typeof them)[number] }
}

type Way = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array

const put = (bytes: Uint8Array, at: number, more: Uint8Array, instead = 0) =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at + instead)])

const somewhere = (bytes: Uint8Array, chance: Chance) => chance.below(bytes.length + 1)
const some = (bytes: Uint8Array, chance: Chance) => {
  const from = somewhere(bytes, chance)
  return bytes.subarray(from, from + chance.below(200))
}

/** Texts that readers stumble over: signs, names every object answers to, days that are none, parts of XML. */
const STUMBLES = [
  '"',
  ',',
  ';',
  '\n',
  '\r',
  '\0',
  '\uFEFF',
  '__proto__',
  'constructor',
  '31/06/2026',
  '29/02/1900',
  '0000-00-00',
  '2199-12-31',
  '01/01/1900',
  '-1',
  '1e309',
  'NaN',
  '<__proto__>1</__proto__>',
  '<Child>',
  '</Child>',
  '<![CDATA[x]]>',
  '<!--',
  '<?x',
  '&x;',
  '&#0;',
  '<!DOCTYPE a>',
]

const WAYS: readonly Way[] = [
  (bytes, chance) => put(bytes, somewhere(bytes, chance), Buffer.alloc(0), 1 + chance.below(20)),
  (bytes, chance) => put(bytes, somewhere(bytes, chance), some(bytes, chance)),
  (bytes, chance) => put(bytes, somewhere(bytes, chance), some(bytes, chance), chance.below(200)),
  (bytes, chance) => bytes.subarray(0, somewhere(bytes, chance)),
  (bytes, chance, other) => put(bytes, somewhere(bytes, chance), some(other, chance)),
  (bytes, chance) => put(bytes, somewhere(bytes, chance), Uint8Array.of(chance.below(256)), 1),
  (bytes, chance) => put(bytes, somewhere(bytes, chance), Buffer.from(chance.of(STUMBLES)), chance.below(12)),
  (bytes, chance) =>
    put(
      bytes,
      somewhere(bytes, chance),
      Uint8Array.from({ length: 40 }, () => chance.below(256)),
    ),
]

/** Long ones cost the most time, so they come seldom. */
const LONG: readonly Way[] = [
  (bytes, chance) => put(bytes, somewhere(bytes, chance), Buffer.alloc(20_000, chance.of([',', ';', '"', '\n']))),
  (bytes, chance) => put(bytes, somewhere(bytes, chance), Buffer.alloc(20_000, chance.of(['x', '"a', '\0', '1,']))),
  (bytes, chance) => put(bytes, somewhere(bytes, chance), Buffer.from('<CINdetails>'.repeat(1 + chance.below(60)))),
  (bytes, chance) => put(bytes, somewhere(bytes, chance), Buffer.from('<Disability>HAND</Disability>'.repeat(500))),
  bytes => Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf16le'),
  bytes => Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]),
  (_bytes, chance) => Uint8Array.from({ length: chance.below(2000) }, () => chance.below(256)),
]

/** A file with one to four things done to it. */
export const spoilt: Way = (bytes, chance, other) => {
  let made = bytes
  for (let n = chance.below(4); n >= 0; n -= 1)
    made = chance.of(chance.below(20) === 0 ? LONG : WAYS)(made, chance, other)
  return made
}
