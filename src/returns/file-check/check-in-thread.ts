import { Worker } from 'node:worker_threads'
import type { RowAsSent } from './as-sent.ts'
import type { FromThread } from './check-files-worker.ts'
import type { FileCheck, Heard, ToCheck } from './file-check.ts'
import type { FoundFault } from './found.ts'

/** What one check may take before it is given up: a county’s return takes a few hundred. */
const MOST_MEGABYTES = 3072

/**
 * Checks files in a thread of its own, so that nobody who uses the site in the meantime waits. Rejects where the thread ends without an
 * answer, and says then nothing of what the files hold.
 */
export const checkInThread = (given: ToCheck, heard: Heard): Promise<FileCheck> => {
  const thread = new Worker(new URL('./check-files-worker.ts', import.meta.url), {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  const [faults, rows]: [FoundFault[], RowAsSent[]] = [[], []]
  return new Promise<FileCheck>((resolve, reject) => {
    thread.on('message', (said: FromThread) => {
      if (said.is === 'going on') heard(said.doing, said.part)
      else if (said.is === 'done') resolve({ ...said.check, faults, rows })
      else {
        faults.push(...(said.found.faults ?? []))
        rows.push(...(said.found.rows ?? []))
      }
    })
    thread.on('error', error => reject(new Error(`checking the files of a return failed: ${(error as Error).name}`)))
    thread.on('exit', () => reject(new Error('checking the files of a return ended without an answer')))
  })
}
