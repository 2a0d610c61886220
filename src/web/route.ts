import type { MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Session } from '../access/session.store.ts'
import type { Body } from '../record/form/typed.ts'
import type { GivenFile } from '../record/form.ts'
import type { Answer } from './answers.ts'
import { cookieName } from './cookie.ts'
import { sendProblem } from './errors.ts'
import type { Page } from './page.ts'
import { type Asked, type Outcome, servePage } from './serve-page.ts'
import { type Shell, shellValues } from './shell.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in, once found. */
    session: Session | null
    /** What was posted, kept for a page that offers to send it again. */
    posted?: Body
  }
}

const isFile = (part: object): part is MultipartFile => 'file' in part

/** The fields and files of a posted form. Files are held in memory; the server's limit is theirs. */
const multipartBody = async (request: FastifyRequest): Promise<Body> => {
  const body: Record<string, string | string[] | GivenFile> = {}
  for await (const part of request.parts()) {
    if (isFile(part)) {
      body[part.fieldname] = { filename: part.filename, type: part.mimetype, bytes: await part.toBuffer() }
      continue
    }
    const value = String(part.value)
    const earlier = body[part.fieldname]
    if (typeof earlier === 'string') body[part.fieldname] = [earlier, value]
    else if (Array.isArray(earlier)) earlier.push(value)
    else body[part.fieldname] = value
  }
  return body
}

const send = (reply: FastifyReply, answer: Answer) => {
  switch (answer.answer) {
    case 'redirect':
      return reply.redirect(answer.location, 303)
    case 'json':
      return reply.code(answer.status ?? 200).send(answer.value)
    case 'download': {
      const filename = answer.filename.replaceAll(/[^\w. -]/g, '_')
      return reply
        .type(answer.type)
        .header('content-disposition', `${answer.inline ? 'inline' : 'attachment'}; filename="${filename}"`)
        .send(answer.body)
    }
  }
}

const sendOutcome = (shell: Shell, request: FastifyRequest, reply: FastifyReply, asked: Asked, outcome: Outcome) => {
  reply.header('cache-control', 'no-store')
  if (outcome.problem) return sendProblem(shell, request, reply, outcome.problem)
  if (outcome.answer) return send(reply, outcome.answer)
  const at = { address: asked.address, query: Object.fromEntries(asked.query), today: shell.today(), now: shell.now() }
  const html = shell.templates.render(outcome.view ?? '', {
    ...shellValues(shell, outcome.session, at),
    ...outcome.values,
  })
  return reply
    .code(outcome.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(html)
}

/** Puts a page where people find it: its GET, and its POST when it has a form. */
export const addPage = (app: FastifyInstance, shell: Shell, page: Page): void => {
  shell.templates.compile(page.view)
  const takesFiles = page.form?.asks.some(ask => ask.spec.kind === 'file') ?? false
  const name = cookieName(shell.secure)
  const serve = async (request: FastifyRequest, reply: FastifyReply) => {
    const [address = '/', search = ''] = request.url.split('?', 2)
    const isMultipart = request.method === 'POST' && takesFiles && request.isMultipart()
    const body = isMultipart ? await multipartBody(request) : ((request.body ?? {}) as Body)
    const asked: Asked = {
      method: request.method === 'POST' ? 'POST' : 'GET',
      address,
      search: search ? `?${search}` : '',
      params: request.params as Record<string, string>,
      query: new URLSearchParams(search),
      body,
      token: request.cookies[name],
    }
    request.posted = body
    const outcome = await servePage(shell, page, asked, session => {
      request.session = session
    })
    return sendOutcome(shell, request, reply, asked, outcome)
  }
  app.get(page.path, serve)
  if (page.form) app.post(page.path, { bodyLimit: takesFiles ? 40 * 1024 * 1024 : undefined }, serve)
}
