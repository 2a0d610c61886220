import { crc32, inflateRawSync } from 'node:zlib'
import { Refused } from '../read-xml.ts'

/** The parts of a zip file, inflated one at a time as they are asked for; null for a part that is not there. */
export type Zip = { part(name: string): Uint8Array | null }

/** A workbook has a few dozen parts. */
const MOST_PARTS = 1000
/** What all parts that are read may come to: a list of 6,000 providers in 60 columns comes to less than a third of it. */
const MOST_BYTES = 64 * 2 ** 20

/** Where things stand in a zip file: PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = { sign: 0x06054b50, length: 22, longestComment: 0xffff, parts: 10, at: 16 } as const
const ENTRY = { sign: 0x02014b50, length: 46, flags: 8, way: 10, crc: 16, packed: 20, size: 24, name: 28 } as const
const ENTRY_MORE = { extra: 30, comment: 32, at: 42 } as const
const LOCAL = { sign: 0x04034b50, length: 30, name: 26, extra: 28 } as const
/** As much is set aside at a time: for a small part little, for a large one as much as takes few turns. */
const [LEAST_CHUNK, MOST_CHUNK] = [2 ** 10, 2 ** 20]
const HAS_PASSWORD = 1
const [STORED, DEFLATED] = [0, 8]

type Entry = { flags: number; way: number; crc: number; packed: number; size: number; at: number }

const cutShort = () => new Refused('It is cut short or damaged')

const numbersIn = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const within = (at: number, length: number) => {
    if (at + length > bytes.length) throw cutShort()
    return at
  }
  return {
    short: (at: number) => view.getUint16(within(at, 2), true),
    long: (at: number) => view.getUint32(within(at, 4), true),
    slice: (at: number, length: number) => bytes.subarray(within(at, length), at + length),
  }
}
type Numbers = ReturnType<typeof numbersIn>

const endIn = (numbers: Numbers, length: number): number => {
  const last = length - END.length
  for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1)
    if (numbers.long(at) === END.sign) return at
  throw cutShort()
}

/** Parts are named without regard to capitals: ECMA-376 part 2, 6.2.2.3. */
const nameOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).toLowerCase()

const entriesIn = (numbers: Numbers, length: number): Map<string, Entry> => {
  const end = endIn(numbers, length)
  const count = numbers.short(end + END.parts)
  if (count > MOST_PARTS) throw new Refused(`It has ${count} parts, and a workbook has a few dozen`)
  const entries = new Map<string, Entry>()
  let at = numbers.long(end + END.at)
  for (let n = 0; n < count; n += 1) {
    if (numbers.long(at) !== ENTRY.sign) throw cutShort()
    const nameLength = numbers.short(at + ENTRY.name)
    const name = nameOf(numbers.slice(at + ENTRY.length, nameLength))
    if (entries.has(name)) throw new Refused('It has two parts of one name: what is in it cannot be told')
    entries.set(name, {
      flags: numbers.short(at + ENTRY.flags),
      way: numbers.short(at + ENTRY.way),
      crc: numbers.long(at + ENTRY.crc),
      packed: numbers.long(at + ENTRY.packed),
      size: numbers.long(at + ENTRY.size),
      at: numbers.long(at + ENTRY_MORE.at),
    })
    at += ENTRY.length + nameLength + numbers.short(at + ENTRY_MORE.extra) + numbers.short(at + ENTRY_MORE.comment)
  }
  return entries
}

const isOfInflating = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code))

/** No more is inflated than the part says it holds, whatever it holds: the runtime stops there. */
const inflated = (packed: Uint8Array, size: number): Uint8Array => {
  const chunkSize = Math.min(Math.max(size, LEAST_CHUNK), MOST_CHUNK)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize })
  } catch (error) {
    if (isOfInflating(error)) throw new Refused('A part of it is damaged, or is larger than it says')
    throw error
  }
}

const partAt = (numbers: Numbers, { flags, way, crc, packed, size, at }: Entry): Uint8Array => {
  if (flags & HAS_PASSWORD) throw new Refused('It has a password: save it without one')
  if (way !== STORED && way !== DEFLATED) throw new Refused('It is packed in a way that workbooks are not')
  if (numbers.long(at) !== LOCAL.sign) throw cutShort()
  const start = at + LOCAL.length + numbers.short(at + LOCAL.name) + numbers.short(at + LOCAL.extra)
  const given = numbers.slice(start, packed)
  const bytes = way === STORED ? given : inflated(given, size)
  if (bytes.length !== size || crc32(bytes) !== crc) throw new Refused('A part of it is damaged')
  return bytes
}

/**
 * Opens a zip file by the list of parts at its end. Throws `Refused` for one that is cut short or damaged, has a password, has more
 * parts than any workbook, or says it is larger than is read; a part larger than it says is inflated no further than it says.
 */
export const openZip = (bytes: Uint8Array): Zip => {
  const numbers = numbersIn(bytes)
  const entries = entriesIn(numbers, bytes.length)
  let left = MOST_BYTES
  return {
    part(name) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return null
      left -= entry.size
      if (left < 0) throw new Refused(`Unpacked it is more than ${MOST_BYTES / 2 ** 20} megabytes, which no list is`)
      return partAt(numbers, entry)
    },
  }
}
