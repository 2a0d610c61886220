import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Pieces } from '../../returns/pieces.ts'
import { Unusable } from '../read-options.ts'

const PIECE_BYTES = 1 << 20

const refuseNoFile = (path: string) => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new Unusable(`${path}: there is no such file.`)
  if (!found.isFile()) throw new Unusable(`${path}: this is not a file.`)
}

const opened = (path: string): number => {
  try {
    return openSync(path, 'r')
  } catch {
    throw new Unusable(`${path}: this file may not be read.`)
  }
}

/** A file, a piece at a time, so that it need not be in memory as a whole. Throws `Unusable` where there is none. */
export const piecesOf = (path: string): Pieces => {
  refuseNoFile(path)
  return function* () {
    const file = opened(path)
    try {
      const piece = Buffer.alloc(PIECE_BYTES)
      for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) yield piece.subarray(0, read)
    } finally {
      closeSync(file)
    }
  }
}
