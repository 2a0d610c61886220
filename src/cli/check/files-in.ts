import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { GivenFile } from '../../returns/reading-fault.ts'
import { Unusable } from '../read-options.ts'

/** The bytes of a file, in memory of its own or in such as threads share. */
const bytesOf = (path: string, isShared: boolean): Uint8Array => {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const bytes = new Uint8Array(isShared ? new SharedArrayBuffer(size) : new ArrayBuffer(size))
    let at = 0
    for (let read = -1; read !== 0 && at < size; at += read) read = readSync(file, bytes, at, size - at, null)
    return bytes.subarray(0, at)
  } finally {
    closeSync(file)
  }
}

/** Whether this is a file, and no folder and not nothing. */
export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** The CSV files of a folder, in the order of their names. Throws `Unusable` where there is no folder or no such file in it. */
export const filesIn = (folder: string, { isShared }: { readonly isShared: boolean }): GivenFile[] => {
  let names: string[]
  try {
    names = readdirSync(folder).filter(name => /\.csv$/i.test(name) && statSync(join(folder, name)).isFile())
  } catch {
    throw new Unusable(`${folder}: there is no such folder or file, or it may not be read.`)
  }
  if (names.length === 0) throw new Unusable(`${folder}: there is no CSV file here.`)
  return names.sort().map(name => ({ name, bytes: bytesOf(join(folder, name), isShared) }))
}
