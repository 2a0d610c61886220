import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** What a cell holds; `marked` gives it the colour of what is at fault. Text is written as text, so that nothing in it is run as a formula. */
export type XlsxCell = string | number | null | { readonly text: string; readonly marked: true }

/** A sheet: its name, the width of each column in letters, the headings, and the rows under them. */
export type Sheet = {
  readonly name: string
  readonly widths: readonly number[]
  readonly headings: readonly string[]
  readonly rows: readonly (readonly XlsxCell[])[]
}

/** Makes a workbook with these sheets, whose headings stay in sight; in a thread of its own, since a large one takes seconds. */
export const workbookOf = async (sheets: readonly Sheet[]): Promise<Buffer> => {
  const thread = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { workerData: sheets })
  const [bytes] = (await once(thread, 'message')) as [Uint8Array]
  return Buffer.from(bytes)
}
