/** Gives each identifier a number, from 1 in the order they are met; the same bytes have the same number. */
export type Identifiers = {
  numberOf(bytes: Uint8Array, from: number, to: number): number
  readonly size: number
}

const [FIRST_SLOTS, FIRST_BYTES] = [1 << 12, 1 << 16]

/**
 * Numbers identifiers by their bytes as they stand in a file, without making a text of each: a return of two years has twenty rows
 * a child, and a map of texts took most of the time of finding whose they are. The hash is Fowler, Noll and Vo’s, and what it
 * finds is compared byte by byte.
 */
export const identifiers = (): Identifiers => {
  let slots = new Int32Array(FIRST_SLOTS)
  let kept = new Uint8Array(FIRST_BYTES)
  const hashes = [0]
  // The identifier of number n stands from ends[n - 1] to ends[n] of what is kept.
  const ends = [0]

  const isKept = (number: number, bytes: Uint8Array, from: number, to: number): boolean => {
    const start = ends[number - 1] as number
    if ((ends[number] as number) - start !== to - from) return false
    for (let at = from; at < to; at += 1) if (kept[start + at - from] !== bytes[at]) return false
    return true
  }
  const keep = (bytes: Uint8Array, from: number, to: number) => {
    const start = ends.at(-1) as number
    const end = start + to - from
    if (end > kept.length) {
      const larger = new Uint8Array(Math.max(kept.length * 2, end))
      larger.set(kept)
      kept = larger
    }
    for (let at = from; at < to; at += 1) kept[start + at - from] = bytes[at] as number
    ends.push(end)
  }
  const withMoreSlots = () => {
    slots = new Int32Array(slots.length * 2)
    const last = slots.length - 1
    for (let number = 1; number < hashes.length; number += 1) {
      let slot = (hashes[number] as number) & last
      while (slots[slot] !== 0) slot = (slot + 1) & last
      slots[slot] = number
    }
  }
  return {
    get size() {
      return hashes.length - 1
    },
    numberOf(bytes, from, to) {
      let hash = 0x811c9dc5
      for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
      const last = slots.length - 1
      let slot = hash & last
      for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
        if (hashes[number] === hash && isKept(number, bytes, from, to)) return number
        slot = (slot + 1) & last
      }
      const number = hashes.push(hash) - 1
      slots[slot] = number
      keep(bytes, from, to)
      if (number * 2 > slots.length) withMoreSlots()
      return number
    },
  }
}
