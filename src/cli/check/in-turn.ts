/** Numbers that threads share: the next job to be taken, whose turn it is to write, whether anything is written, and whether a thread gave up. */
const [NEXT, TURN, WRITTEN, GAVE_UP, ALL] = [0, 1, 2, 3, 4] as const

/** What threads that share out jobs agree by. */
export type Agreed = Int32Array

/** The turn before that of the first job, in which what stands before all faults is written. */
export const BEFORE_ALL = -1

/** Makes them: no job is taken, and it is the turn before the first. */
export const agreed = (): Agreed => {
  const by = new Int32Array(new SharedArrayBuffer(ALL * Int32Array.BYTES_PER_ELEMENT))
  by[TURN] = BEFORE_ALL
  return by
}

/** Takes the next job that nobody has taken, counting from 0. */
export const nextJob = (by: Agreed): number => Atomics.add(by, NEXT, 1)

/** Whether what a job found may be written: all before it have written theirs, so that the same files give the same document. */
export const isTurnOf = (job: number, by: Agreed): boolean => Atomics.load(by, TURN) === job

/** Whether nothing was written before; says that something is from now on. */
export const isFirstWritten = (by: Agreed): boolean => Atomics.compareExchange(by, WRITTEN, 0, 1) === 0

/** Ends a job’s turn. */
export const passTurn = (job: number, by: Agreed): void => {
  Atomics.store(by, TURN, job + 1)
  Atomics.notify(by, TURN)
}

/** Says that a thread cannot go on, so that no other waits for it. */
export const giveUp = (by: Agreed): void => {
  Atomics.store(by, GAVE_UP, 1)
  // Turns are counted on, since whoever waits waits for another count.
  Atomics.store(by, TURN, BEFORE_ALL - 1)
  Atomics.notify(by, TURN)
}

/** Waits for a job’s turn; gives false where another thread gave up. */
export const turnOf = async (job: number, by: Agreed): Promise<boolean> => {
  for (;;) {
    if (Atomics.load(by, GAVE_UP) !== 0) return false
    const turn = Atomics.load(by, TURN)
    if (turn === job) return true
    await Atomics.waitAsync(by, TURN, turn).value
  }
}
