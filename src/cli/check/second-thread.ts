import { readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Io } from '../command.ts'
import { Unusable } from '../read-options.ts'
import { giveUp } from './in-turn.ts'
import type { Done, Work } from './share-jobs.ts'

/** Why a thread could not do its part, in a line for whoever began the check. */
export type NotDone = { readonly why: string }

/** Another thread, begun before there is work for it, since it loads the rules as long as the first does. */
export type SecondThread = { work(work: Work): Promise<Done> }

/** Less than this is checked sooner than a thread is begun: some thousand children. */
const LARGE = 1 << 20

const sizeOf = (folder: string): number => {
  try {
    return readdirSync(folder).reduce(
      (sum, name) => sum + (/\.csv$/i.test(name) ? statSync(join(folder, name)).size : 0),
      0,
    )
  } catch {
    // What is no folder, or may not be read, is refused by whoever reads it.
    return 0
  }
}

/** Begins a second thread where a folder is so large that it pays, there is a second core, and what is found is written and not gathered. */
export const secondThread = (folder: string, { fd }: Io): SecondThread | null => {
  if (fd !== 1 || availableParallelism() < 2 || sizeOf(folder) < LARGE) return null
  const worker = new Worker(new URL('./share-worker.js', import.meta.url))
  const done = new Promise<Done>((resolve, reject) => {
    worker.once('message', (said: Done | NotDone) => ('why' in said ? reject(new Unusable(said.why)) : resolve(said)))
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The second thread ended before its work was done.')))
  })
  // A failure is told to whoever waits for the work, and to nobody where there was none; nor is the program kept for it.
  done.catch(() => {})
  worker.unref()
  return {
    work(work) {
      worker.ref()
      worker.postMessage(work)
      done.catch(() => giveUp(work.by))
      return done
    },
  }
}
