import { Readable } from 'node:stream'
import { pagePicture } from '../../../inspection/read-report/read-report.ts'

const WIDTH = 900
const MOST = 60

/** The pictures drawn last: a report is looked at page by page, and by several people on the same day. */
const kept = new Map<string, Buffer>()

const keep = (name: string, picture: Buffer) => {
  kept.set(name, picture)
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
}

const drawn = async function* (name: string, page: number, bytes: Buffer) {
  const picture = await pagePicture(bytes, page, WIDTH)
  if (!picture.ok) throw new Error(picture.says)
  const png = Buffer.from(picture.png)
  keep(name, png)
  yield png
}

/**
 * The picture of one page of a report. One not kept is drawn as it is sent, after the request's transaction has ended,
 * so that no connection to the database waits for the drawing.
 */
export const pictureOf = async (id: string, page: number, bytes: () => Promise<Buffer>): Promise<Buffer | Readable> => {
  const name = `${id}/${page}`
  return kept.get(name) ?? Readable.from(drawn(name, page, await bytes()))
}
