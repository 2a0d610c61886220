import type { Multipart } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Body } from '../record/form/typed.ts'
import type { Form, GivenFile } from '../record/form.ts'

const MB = 1024 * 1024

/** A file question that does not say how large: as `checkAnswer` has it. */
const LARGEST_FILE = 30 * MB
const MOST_TEXT = 2 * MB
/** How many files one question may take where it takes several, and how many a form takes otherwise. */
const MOST_FILES = 200
const USUAL_FILES = 3
/** Past this nobody is being polite: the connection is closed in the middle. */
const MOST_READ = 256 * MB

/** Said of what is sent beyond all measure: answered 413. */
class TooMuch extends Error {
  readonly statusCode = 413
}

/** How many bytes each file question takes. */
const limitsOf = (form: Form): ReadonlyMap<string, number> =>
  new Map(
    form.asks
      .filter(({ spec }) => spec.kind === 'file' || spec.kind === 'files')
      .map(({ spec }) => [spec.name, spec.at_most === undefined ? LARGEST_FILE : spec.at_most * MB]),
  )

/** Takes a file in up to its limit; past it, what came is let go and the rest runs by, so that the answer can be read. */
const fileOf = async (part: Extract<Multipart, { type: 'file' }>, limit: number, count: (bytes: number) => void) => {
  let chunks: Buffer[] = []
  let size = 0
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    count(chunk.length)
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else chunks = []
  }
  const file: GivenFile = { filename: part.filename, type: part.mimetype, bytes: Buffer.concat(chunks) }
  return size > limit ? { ...file, is_too_large: true } : file
}

/**
 * The fields and files of a posted form. No more of a file is ever held than its question takes; one that is larger
 * comes back empty and marked, for the form to refuse. Without `files` only the words are kept: enough for a draft.
 */
export const multipartBody = async (request: FastifyRequest, form: Form, { files }: { files: boolean }) => {
  const limits = limitsOf(form)
  const several = new Set(form.asks.flatMap(({ spec }) => (spec.kind === 'files' ? [spec.name] : [])))
  const lists = new Map<string, GivenFile[]>()
  const body: Record<string, string | string[] | GivenFile | GivenFile[]> = {}
  let [read, text] = [0, 0]
  const count = (bytes: number) => {
    read += bytes
    if (read > MOST_READ) throw new TooMuch('more than any form takes')
  }
  const most = several.size > 0 ? MOST_FILES : USUAL_FILES
  const parts = request.parts({ limits: { fileSize: Number.POSITIVE_INFINITY, files: most } })
  for await (const part of parts) {
    if (part.type === 'file') {
      const limit = files ? (limits.get(part.fieldname) ?? 0) : 0
      const given = await fileOf(part, limit, count)
      if (several.has(part.fieldname)) {
        const list = [...(lists.get(part.fieldname) ?? []), given]
        lists.set(part.fieldname, list)
        if (files) body[part.fieldname] = list
      } else if (files && limits.has(part.fieldname)) body[part.fieldname] = given
      continue
    }
    const value = String(part.value)
    text += value.length
    if (text > MOST_TEXT) throw new TooMuch('more words than any form takes')
    const earlier = body[part.fieldname]
    if (typeof earlier === 'string') body[part.fieldname] = [earlier, value]
    else if (Array.isArray(earlier)) body[part.fieldname] = [...earlier.map(String), value]
    else body[part.fieldname] = value
  }
  return body as Body
}

/** What may run by unread while somebody who may not send it is answered; past it the connection is closed. */
export const MOST_UNREAD = 64 * MB
