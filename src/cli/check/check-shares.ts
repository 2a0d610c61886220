import { ofLastYear, type ReadingFault } from '../../returns/reading-fault.ts'
import { identifiers } from '../../returns/ssda903/identifiers.ts'
import type { OpenFile } from '../../returns/ssda903/open-file.ts'
import { inShares, type OpenReturn, openFiles, readShare, sharesOf } from '../../returns/ssda903/open-return.ts'
import { postcodesIn } from '../../returns/ssda903/with-places.ts'
import type { Asked, How } from './asked.ts'
import { littleMemory, quickCompilerOnly } from './engine.ts'
import { filesIn } from './files-in.ts'
import { givenProviders } from './given-providers.ts'
import { agreed, BEFORE_ALL, isFirstWritten, passTurn } from './in-turn.ts'
import { placesIn } from './places-in.ts'
import { ofReading, printing } from './print.ts'
import type { SecondThread } from './second-thread.ts'
import { addCounts, toldFaults } from './told-faults.ts'

/** So many children at once: few enough that their rows take little memory, enough that two threads have them evenly. */
const CHILDREN_EACH = 500

/** More than any one authority has. */
const MANY_CHILDREN = 50_000

/** Both years opened and parted, with what is wrong with the files so far. */
type OpenYears = {
  readonly given: OpenReturn
  readonly last: OpenReturn | null
  readonly shares: number
  readonly children: number
  readonly faults: readonly ReadingFault[]
  readonly seconds: number
}

/** Opens the folders of a return and of the year before; null where a file of theirs can only be read as a whole. */
export const openShares = (folder: string, previous: string | null, childrenEach = CHILDREN_EACH): OpenYears | null => {
  const began = performance.now()
  const known = identifiers()
  const now = openFiles(filesIn(folder, { isShared: true }), known)
  const children = known.size
  const before = previous === null ? null : openFiles(filesIn(previous, { isShared: true }), known)
  if (now === null || (previous !== null && before === null)) return null
  const shares = sharesOf(known.size, childrenEach)
  const parted = (files: readonly OpenFile[]) => inShares(files, shares, childrenEach)
  const [given, last] = [parted(now.files), before && parted(before.files)]
  const faults = [...now.faults, ...(before?.faults ?? []).map(ofLastYear)]
  return { given, last, shares, children, faults, seconds: (performance.now() - began) / 1000 }
}

const postcodesOf = ({ given, last, shares }: OpenYears): Set<string> => {
  const found = new Set<string>()
  const episodesOf = ({ files }: OpenReturn) => ({ files: files.filter(({ table }) => table === 'Episodes') })
  for (const each of [given, ...(last ? [last] : [])])
    for (let share = 0; share < shares; share += 1)
      for (const postcode of postcodesIn(readShare(episodesOf(each), share).sent)) found.add(postcode)
  return found
}

/**
 * Checks opened returns, with the second thread where there is one, and prints what is found. How long reading and checking took is
 * that of the thread it took longest; threads read and check at the same time.
 */
export const checkShares = async (
  open: OpenYears,
  { year, authority, postcodes, providers }: Pick<Asked, 'year' | 'authority' | 'postcodes' | 'providers'>,
  { json, io }: How,
  second: SecondThread | null,
): Promise<number> => {
  const { given, last, shares, children, faults, seconds } = open
  const began = performance.now()
  const places = postcodes === null ? null : placesIn(postcodes, postcodesOf(open))
  const listed = providers === null ? null : givenProviders(providers)
  const placed = (performance.now() - began) / 1000
  const work = {
    given,
    last,
    shares,
    year,
    authority,
    places,
    providers: listed?.providers ?? null,
    json,
    by: agreed(),
  }
  const other = second?.work(work)
  // The second thread, which was begun first, is at its work while the rules are loaded here.
  const { doJobs, SAYS } = await import('./share-jobs.ts')
  quickCompilerOnly()
  if (children > MANY_CHILDREN) littleMemory()
  const printed = printing({ json, says: SAYS, io })
  printed.begins({ return: 'ssda903', year, children })
  const told = toldFaults(SAYS, { ...printed, mayWrite: () => true, isFirst: () => isFirstWritten(work.by) })
  for (const fault of [...faults, ...(listed?.faults ?? [])]) told.said(ofReading(fault))
  told.ends()
  passTurn(BEFORE_ALL, work.by)
  const done = await Promise.all([doJobs(work, printed.write), ...(other ? [other] : [])])
  const most = (what: 'read' | 'check') => Math.max(...done.map(each => each[what])) / 1000
  const rules = done.find(each => each.rules !== null)?.rules ?? { run: 0, not_run: [] }
  const counts = done.reduce((all, each) => addCounts(all, each.counts), told.counts)
  const took = { read: seconds + placed + most('read'), check: most('check') }
  return printed.ends(counts, { rules: { run: rules.run, not_run: rules.not_run }, seconds: took })
}
