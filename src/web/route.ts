import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Session } from '../access/session.store.ts'
import type { Body } from '../record/form/typed.ts'
import type { Answer } from './answers.ts'
import { cookieName } from './cookie.ts'
import { sendProblem } from './errors.ts'
import { MOST_UNREAD, multipartBody } from './multipart-body.ts'
import type { Page } from './page.ts'
import { type Asked, mayPost, type Outcome, servePage } from './serve-page.ts'
import { type Shell, shellValues } from './shell.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in, once found. */
    session: Session | null
    /** What was posted, kept for a page that offers to send it again. */
    posted?: Body
  }
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
  const isKept = outcome.answer?.answer === 'download' && outcome.answer.is_kept
  reply.header('cache-control', isKept ? 'private, max-age=3600' : 'no-store')
  if (outcome.problem) return sendProblem(shell, request, reply, outcome.problem)
  if (outcome.answer) return send(reply, outcome.answer)
  const at = { address: asked.address, query: Object.fromEntries(asked.query), today: shell.today(), now: shell.now() }
  const html = shell.templates.render(outcome.view ?? '', {
    ...shellValues(shell, outcome.session, at),
    ...outcome.values,
  })
  // As bytes, made once: as text it would be measured and made into bytes again by each layer beneath.
  return reply
    .code(outcome.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(Buffer.from(html))
}

/**
 * A form with files is read only once it is known who sends it, and outside any transaction, however slowly it comes.
 * Of somebody signed in too long ago the words are kept for a draft; of anybody else nothing is read.
 */
const bodyWithFiles = async (shell: Shell, page: Page, asked: Asked, request: FastifyRequest, reply: FastifyReply) => {
  const may = await mayPost(shell, page, asked)
  if (page.form && may !== 'no') return multipartBody(request, page.form, { files: may === 'yes' })
  const length = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  if (length > MOST_UNREAD) reply.header('connection', 'close')
  return {}
}

/** Puts a page where people find it: its GET, and its POST when it has a form. */
export const addPage = (app: FastifyInstance, shell: Shell, page: Page): void => {
  shell.templates.compile(page.view)
  const takesFiles = page.form?.asks.some(({ spec }) => spec.kind === 'file' || spec.kind === 'files') ?? false
  const name = cookieName(shell.secure)
  const serve = async (request: FastifyRequest, reply: FastifyReply) => {
    const [address = '/', search = ''] = request.url.split('?', 2)
    const arrived: Asked = {
      method: request.method === 'POST' ? 'POST' : 'GET',
      address,
      search: search ? `?${search}` : '',
      params: request.params as Record<string, string>,
      query: new URLSearchParams(search),
      body: (request.body ?? {}) as Body,
      token: request.cookies[name],
    }
    const hasFiles = arrived.method === 'POST' && takesFiles && request.isMultipart()
    const body = hasFiles ? await bodyWithFiles(shell, page, arrived, request, reply) : arrived.body
    const asked = { ...arrived, body }
    request.posted = body
    const outcome = await servePage(shell, page, asked, session => {
      request.session = session
    })
    return sendOutcome(shell, request, reply, asked, outcome)
  }
  app.get(page.path, serve)
  if (page.form) app.post(page.path, serve)
}
