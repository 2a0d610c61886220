import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DATABASE_DOWN, NOT_FOUND, type Problem, problemOf } from './problem.ts'
import { type Shell, shellValues } from './shell.ts'

const LONGEST_KEPT = 200_000

/** What was typed, as hidden fields, so that one button sends it again: nothing is lost to a database that is away. */
const typedAgain = (request: FastifyRequest): { name: string; value: string }[] => {
  const fields = Object.entries(request.posted ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(one => typeof one === 'string' && name !== 'password')
      .map(one => ({ name, value: String(one) })),
  )
  return fields.reduce((size, field) => size + field.value.length, 0) > LONGEST_KEPT ? [] : fields
}

/** Sends the plain page that says what stood in the way. */
export const sendProblem = (shell: Shell, request: FastifyRequest, reply: FastifyReply, problem: Problem) => {
  const [address = '/'] = request.url.split('?')
  if (problem.retry_after) reply.header('retry-after', String(problem.retry_after))
  const at = { address, today: shell.today(), now: shell.now() }
  const mayRetry = problem === DATABASE_DOWN
  const html = shell.templates.render('layouts/problem.njk', {
    ...shellValues(shell, request.session, at),
    problem,
    retry: mayRetry ? { method: request.method === 'POST' ? 'post' : 'get', fields: typedAgain(request) } : null,
  })
  return reply.code(problem.status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)
}

/** Where a bug happened, without its message: messages may hold what somebody typed, and logs hold nobody's words. */
const placeOf = (error: unknown) =>
  error instanceof Error
    ? { kind: error.name, code: 'code' in error ? String(error.code) : undefined, at: framesOf(error) }
    : { kind: typeof error }

const framesOf = ({ stack = '' }: Error) =>
  stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 8)
    .map(line => line.trim())

/** One place answers everything thrown: conditions in words, a database that is away with a retry, bugs with a reference. */
export const answerErrors = (app: FastifyInstance, shell: Shell, bugs?: (error: unknown) => void): void => {
  app.setNotFoundHandler((request, reply) => sendProblem(shell, request, reply, NOT_FOUND))
  app.setErrorHandler((error, request, reply) => {
    const known = problemOf(error)
    if (known) {
      if (known === DATABASE_DOWN) request.log.error(placeOf(error), 'database away')
      return sendProblem(shell, request, reply, known)
    }
    const reference = randomUUID().slice(0, 8)
    request.log.error({ reference, ...placeOf(error) }, 'bug')
    bugs?.(error)
    return sendProblem(shell, request, reply, {
      status: 500,
      title: 'Sorry, there is a problem',
      says: [
        'It is our fault, not yours. Anything in a draft is kept.',
        `If you report it, please give this reference: ${reference}.`,
      ],
      reference,
    })
  })
}
