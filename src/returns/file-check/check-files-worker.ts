import { setTimeout } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { checkFiles } from './check-files.ts'
import type { FileCheck, ToCheck } from './file-check.ts'

/** What the thread says as it goes on, and at the end; the faults and rows it found come in parts before that, and are none there. */
export type FromThread =
  | { readonly is: 'going on'; readonly doing: string; readonly part: number }
  | { readonly is: 'found'; readonly found: Partial<Pick<FileCheck, 'faults' | 'rows'>> }
  | { readonly is: 'done'; readonly check: FileCheck }

/** So many are told at once, and a moment is left before the next: all together would hold whoever listens, who has a site to serve. */
const [AT_ONCE, MOMENT_MS] = [2000, 2]

const say = (message: FromThread) => parentPort?.postMessage(message)

const parts = async <T>(all: readonly T[], tell: (part: readonly T[]) => void) => {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    tell(all.slice(from, from + AT_ONCE))
    await setTimeout(MOMENT_MS)
  }
}

const check = checkFiles(workerData as ToCheck, (doing, part) => say({ is: 'going on', doing, part }))
await parts(check.rows, rows => say({ is: 'found', found: { rows } }))
await parts(check.faults, faults => say({ is: 'found', found: { faults } }))
say({ is: 'done', check: { ...check, rows: [], faults: [] } })
