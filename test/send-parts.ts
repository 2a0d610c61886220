import type { FastifyInstance } from 'fastify'
import type { Visitor } from './site.ts'

/** A field of a form that takes files; a file when it has a name of its own. */
export type Part = { name: string; filename?: string; bytes: string | Uint8Array }

/** Posts a form with files as a browser does, with the session's token. */
export const sendParts = (app: FastifyInstance, visitor: Visitor, url: string, parts: readonly Part[]) => {
  const boundary = '----golden'
  const all: Part[] = [{ name: '_csrf', bytes: visitor.csrf }, { name: '_once', bytes: crypto.randomUUID() }, ...parts]
  const payload = Buffer.concat([
    ...all.flatMap(({ name, filename, bytes }) => [
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"`),
      Buffer.from(filename === undefined ? '' : `; filename="${filename}"\r\ncontent-type: application/pdf`),
      Buffer.from('\r\n\r\n'),
      Buffer.from(bytes),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  const headers = { cookie: visitor.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` }
  return app.inject({ method: 'POST', url, payload, headers })
}
