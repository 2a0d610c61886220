import { Worker } from 'node:worker_threads'
import { LIMITS } from './limits.ts'
import { notPdf } from './pdf/open-pdf.ts'
import type { PdfWords } from './pdf/words-of-pdf.ts'
import type { Picture, Reading } from './report.ts'
import type { Answer, Ask } from './thread.ts'

type Refused = { ok: false; says: string }
type Reader = { worker: Worker; idle: NodeJS.Timeout | null }

let reader: Reader | null = null
let queue: Promise<unknown> = Promise.resolve()

const letGo = async () => {
  const gone = reader
  reader = null
  if (gone?.idle) clearTimeout(gone.idle)
  await gone?.worker.terminate()
}

const readerNow = (): Worker => {
  if (reader?.idle) clearTimeout(reader.idle)
  reader ??= {
    worker: new Worker(new URL('./thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 },
    }),
    idle: null,
  }
  return reader.worker
}

/** A reader at rest keeps no process alive, and is let go after a while. */
const rest = () => {
  if (!reader) return
  reader.worker.unref()
  reader.idle = setTimeout(() => void letGo(), LIMITS.idle_milliseconds).unref()
}

const askThread = async (ask: Ask, milliseconds: number): Promise<Answer['answer'] | Refused> => {
  const worker = readerNow()
  worker.ref()
  const { promise, resolve } = Promise.withResolvers<Answer | string>()
  const failed = () => resolve('This file could not be read: it is damaged in a way the reader cannot pass.')
  const begun = performance.now()
  const givenUp = () => resolve('This file took too long to read, and was given up.')
  // On a busy machine an answer may be heard before the alarm that was due before it.
  const answered = (answer: Answer) => (performance.now() - begun > milliseconds ? givenUp() : resolve(answer))
  worker.once('message', answered).once('error', failed).once('exit', failed)
  const late = setTimeout(givenUp, milliseconds)
  worker.postMessage(ask, [ask.bytes.buffer as ArrayBuffer])
  const came = await promise
  clearTimeout(late)
  worker.off('message', answered).off('error', failed).off('exit', failed)
  if (typeof came === 'string') {
    await letGo()
    return { ok: false, says: came }
  }
  if (came.bytesHeld > LIMITS.reader_bytes) await letGo()
  else rest()
  return came.answer
}

/** One file at a time: two at once would only share the same thread's hours and twice its memory. */
const inTurn = <Result>(ask: () => Promise<Result>): Promise<Result> => {
  const turn = queue.then(ask)
  queue = turn.catch(() => null)
  return turn
}

/** The caller keeps its bytes; the thread is given a copy of its own. */
const copyOf = (bytes: Uint8Array) => new Uint8Array(bytes)

/**
 * Reads an inspection report (a PDF) into what it says, in a thread of its own. Never throws: what is not a PDF, locked,
 * empty, too large, damaged, too slow, or no report of a known layout is refused with one line in `says`.
 */
export const readReport = async (
  bytes: Uint8Array,
  fileName: string,
  { milliseconds }: { milliseconds: number } = LIMITS,
): Promise<Reading> => {
  const refused = notPdf(bytes)
  if (refused !== null) return { ok: false, says: refused }
  return (await inTurn(() => askThread({ what: 'read', bytes: copyOf(bytes), fileName }, milliseconds))) as Reading
}

/**
 * One page (from 1) as a PNG this many pixels wide, to show beside what was read, and how many pages there are.
 * Never throws: refuses in one line what `readReport` would, and pages that are not there.
 */
export const pagePicture = async (bytes: Uint8Array, page: number, width: number): Promise<Picture> => {
  const refused = notPdf(bytes)
  if (refused !== null) return { ok: false, says: refused }
  return (await inTurn(() =>
    askThread({ what: 'draw', bytes: copyOf(bytes), page, width }, LIMITS.milliseconds),
  )) as Picture
}

/** The words of any PDF, a paper or a report, as they stand. Never throws: refuses in one line what `readReport` would. */
export const pdfWords = async (bytes: Uint8Array): Promise<PdfWords> => {
  const refused = notPdf(bytes)
  if (refused !== null) return { ok: false, says: refused }
  return (await inTurn(() => askThread({ what: 'words', bytes: copyOf(bytes) }, LIMITS.milliseconds))) as PdfWords
}

/** Lets the reading thread go at once: for the end of a command or a test. */
export const stopReading = (): Promise<void> => inTurn(letGo)
