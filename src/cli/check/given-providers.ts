import { readFileSync, statSync } from 'node:fs'
import { MOST_BYTES } from '../../returns/ssda903/provider-lists.ts'
import { type ReadProviders, readProviders } from '../../returns/ssda903/read-providers.ts'
import { Unusable } from '../read-options.ts'

const bytesOf = (path: string): Uint8Array => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Unusable(`${path}: there is no such file.`)
  if (found.size > MOST_BYTES) throw new Unusable(`${path}: it is larger than ${MOST_BYTES / 2 ** 20} megabytes.`)
  try {
    return readFileSync(path)
  } catch {
    throw new Unusable(`${path}: this file may not be read.`)
  }
}

/** Ofsted’s lists in these files. Throws `Unusable` where one is not there, or none of them is a list. */
export const givenProviders = (paths: readonly string[]): ReadProviders => {
  const read = readProviders(paths.map(path => ({ name: path, bytes: bytesOf(path) })))
  if (read.refused !== null) throw new Unusable(read.refused)
  return read
}
