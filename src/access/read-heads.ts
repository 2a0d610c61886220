import type { Head, Heads } from './audit-heads.store.ts'

const isHead = (given: unknown): given is Head =>
  typeof given === 'object' &&
  given !== null &&
  'lane' in given &&
  Number.isInteger(given.lane) &&
  'seq' in given &&
  Number.isInteger(given.seq) &&
  'hash' in given &&
  typeof given.hash === 'string' &&
  /^([0-9a-f]{2})+$/.test(given.hash)

/** The heads a file holds, as `audit heads` printed them; null for a file that holds none, or not all of them. */
export const readHeads = (text: string): Heads | null => {
  try {
    const given: unknown = JSON.parse(text)
    if (typeof given !== 'object' || given === null || !('heads' in given) || !Array.isArray(given.heads)) return null
    const taken_at = 'taken_at' in given && typeof given.taken_at === 'string' ? given.taken_at : ''
    return taken_at && given.heads.length > 0 && given.heads.every(isHead) ? { taken_at, heads: given.heads } : null
  } catch {
    return null
  }
}
