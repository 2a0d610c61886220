import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Pieces } from '../../returns/pieces.ts'
import { Unusable } from '../read-options.ts'

const PIECE_BYTES = 1 << 20

const refuseNoFile = (path: string) => {
  try {
    if (statSync(path).isFile()) return
  } catch {
    throw new Unusable(`${path}: there is no such file.`)
  }
  throw new Unusable(`${path}: this is not a file.`)
}

/** A file on the disk, to be read a megabyte at a time. Throws `Unusable` where there is none. */
export const piecesOf = (path: string): Pieces => {
  refuseNoFile(path)
  return function* () {
    const file = openSync(path, 'r')
    try {
      const piece = Buffer.alloc(PIECE_BYTES)
      for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) yield piece.subarray(0, read)
    } finally {
      closeSync(file)
    }
  }
}
