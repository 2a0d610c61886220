import { resolve } from 'node:path'
import { buildDemonstration } from '../../src/cli/demo.ts'
import { type Opened, openRecord } from '../../src/cli/open-database.ts'
import { isEmpty } from '../../src/demonstration/load.store.ts'

const io = { out: () => {}, err: (text: string) => console.error(text) }

/** Aldermere of this many people, kept under data/bench so that it is built once. Delete the folder to build it anew. */
export const aldermereOf = async (people: number): Promise<Opened> => {
  const record = await openRecord({ DATA_DIR: resolve('data', `bench-${people}`) }, 'bench')
  if (await isEmpty(record.db)) {
    console.error(`Building Aldermere of ${people} people once, for every bench …`)
    await buildDemonstration(record.db, io, { people })
  }
  return record
}

/** A figure by its part of a sorted list: 0.95 is the 95th percentile. */
export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

export const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`
