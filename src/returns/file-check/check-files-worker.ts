import { parentPort, workerData } from 'node:worker_threads'
import { checkFiles } from './check-files.ts'
import type { ToCheck } from './file-check.ts'

/** What the thread says as it goes on, and at the end. */
export type FromThread =
  | { readonly is: 'going on'; readonly doing: string; readonly part: number }
  | { readonly is: 'done'; readonly check: ReturnType<typeof checkFiles> }

const say = (message: FromThread) => parentPort?.postMessage(message)

say({
  is: 'done',
  check: checkFiles(workerData as ToCheck, (doing, part) => say({ is: 'going on', doing, part })),
})
