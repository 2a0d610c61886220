import { writeSync } from 'node:fs'
import type { Io } from '../command.ts'
import { Unusable } from '../read-options.ts'

/** Takes bytes to be printed, in the order they are to stand. */
export type Write = (bytes: Uint8Array) => void

/** How long to wait, in milliseconds, for a reader that is slower than we are. */
const A_WHILE = 2
const asleep = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null)

/** Writes all bytes to a file or a pipe before it goes on, so that no more is held than what is being written. */
export const writeAll =
  (fd: number): Write =>
  bytes => {
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(fd, bytes, at)
      } catch (error) {
        if (codeOf(error) === 'EPIPE')
          throw new Unusable('Nobody reads any more what is printed: the check was left off.')
        if (codeOf(error) !== 'EAGAIN') throw error
        Atomics.wait(asleep, 0, 0, A_WHILE)
      }
    }
  }

/** Writes to where a command prints: as it comes where that can be, otherwise as one text at the end. */
export const writerTo = (io: Io): { write: Write; ends(): void } => {
  if (io.fd !== undefined) {
    const write = writeAll(io.fd)
    return { write, ends: () => write(Buffer.from('\n')) }
  }
  const gathered: Uint8Array[] = []
  return { write: bytes => void gathered.push(bytes), ends: () => io.out(Buffer.concat(gathered).toString()) }
}
