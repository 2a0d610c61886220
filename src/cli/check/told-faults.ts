import { type FoundFault, faultText, type Said } from './fault-text.ts'
import type { Write } from './write-out.ts'

/** How many faults each rule has found; those of the files as they were read stand under READ. */
export type Counts = Map<string, number>

/** Adds what others counted to what was counted, and gives that. */
export const addCounts = (counts: Counts, more: Counts): Counts => {
  for (const [rule, found] of more) counts.set(rule, (counts.get(rule) ?? 0) + found)
  return counts
}

/** How faults are told: as JSON to `write`, or only counted; when they may be written; and whether the next is the first of all, which is asked once for each piece. */
export type Telling = { readonly json: boolean; readonly write: Write; mayWrite(): boolean; isFirst(): boolean }

/** So many letters are written at once. */
const PIECE = 1 << 16

/** What takes in faults as they are found: counts them, and writes them as JSON where that is asked for. */
export type ToldFaults = {
  readonly counts: Counts
  found(fault: FoundFault): void
  said(fault: Said): void
  /** Writes what is still held. */
  ends(): void
}

/**
 * Takes faults and writes them piece by piece as soon as it may: what is found before `mayWrite` gives yes is held, as bytes, until
 * it does or until `ends`.
 */
export const toldFaults = (
  says: ReadonlyMap<string, string>,
  { json, write, mayWrite, isFirst }: Telling,
): ToldFaults => {
  const counts: Counts = new Map()
  const textOf = faultText(says)
  let text = ''
  let held: Uint8Array[] = []

  const writeHeld = () => {
    // Each fault has a comma before it, but for the first of the document.
    for (const piece of held) write(isFirst() ? piece.subarray(1) : piece)
    held = []
  }
  const putBy = () => {
    if (text !== '') held.push(Buffer.from(text))
    text = ''
  }
  const take = (rule: string, more: string) => {
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
    text += more
    if (text.length < PIECE) return
    putBy()
    if (mayWrite()) writeHeld()
  }
  return {
    counts,
    found: fault => take(fault.rule, json ? textOf(fault) : ''),
    said: fault => take(fault.rule, json ? `,${JSON.stringify(fault)}` : ''),
    ends() {
      putBy()
      writeHeld()
    },
  }
}

/** Faults told by one thread alone, which may always write. */
export const toldAlone = (
  says: ReadonlyMap<string, string>,
  { json, write }: Pick<Telling, 'json' | 'write'>,
): ToldFaults => {
  let written = 0
  return toldFaults(says, { json, write, mayWrite: () => true, isFirst: () => written++ === 0 })
}
