import { parentPort } from 'node:worker_threads'
import { Unusable } from '../read-options.ts'
import type { NotDone } from './second-thread.ts'
import { type Done, doJobs, type Work } from './share-jobs.ts'
import { writeAll } from './write-out.ts'

const done = async (work: Work): Promise<Done | NotDone> => {
  try {
    return await doJobs(work, writeAll(1))
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    return { why: error.message }
  }
}

// The rules, which take long to load, are loaded by now; the work may have come meanwhile. Listening keeps the thread while it waits its turn.
parentPort?.on('message', async (work: Work) => {
  parentPort?.postMessage(await done(work))
  parentPort?.close()
})
