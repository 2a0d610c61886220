import { EDITIONS, FIRST_YEAR, likelyYear } from '../../returns/ssda903/editions.ts'
import type { Io } from '../command.ts'
import { readOptions, Unusable } from '../read-options.ts'
import { today } from '../today.ts'
import { checkShares, openShares } from './check-shares.ts'
import { isFile } from './files-in.ts'
import type { SecondThread } from './second-thread.ts'
import { USAGE_903 } from './usage.ts'

const yearOf = (given: number | undefined): number => {
  const year = given ?? Math.min(likelyYear(today()), EDITIONS.newest)
  if (year >= FIRST_YEAR && year <= EDITIONS.newest) return year
  throw new Unusable(
    `--year is from ${FIRST_YEAR} to ${EDITIONS.newest}, the year the collection ends in: ${USAGE_903}`,
  )
}

/**
 * Checks an SSDA903, a folder of CSV files or one XML file, with that of the year before, in either form, where it is given. Folders
 * are read and checked a share of the children at a time, with the second thread where there is one; the rules, which take longest to load, are loaded once the files are open.
 */
export const checkSsda903 = async (
  path: string,
  args: readonly string[],
  io: Io,
  second: SecondThread | null = null,
): Promise<number> => {
  const names = {
    previous: 'text',
    year: 'number',
    authority: 'text',
    postcodes: 'text',
    providers: 'texts',
    json: 'flag',
  } as const
  const given = readOptions(args, names, USAGE_903)
  const { previous = null, postcodes = null, providers = null } = given
  const asked = {
    path,
    previous,
    postcodes,
    providers,
    year: yearOf(given.year),
    authority: given.authority?.toUpperCase() ?? null,
  }
  const how = { json: Boolean(given.json), io }
  const isInFolders = [path, ...(previous === null ? [] : [previous])].every(each => !isFile(each))
  const opened = isInFolders ? openShares(path, previous) : null
  if (opened !== null) return await checkShares(opened, asked, how, second)
  return (await import('./check-whole.ts')).checkWhole(asked, how)
}
