import { ChangedSinceYouLooked, NotAllowed, NotFound } from '../record/conditions.ts'
import type { Verdict } from './check-access.ts'

/** What is said when there is no page to show. */
export type Problem = {
  readonly status: number
  readonly title: string
  readonly says: readonly string[]
  readonly link?: { href: string; text: string }
  /** A reference the log line holds too. */
  readonly reference?: string
  readonly retry_after?: number
}

export const NOT_FOUND: Problem = {
  status: 404,
  title: 'Page not found',
  says: [
    'If you typed the address, check that it is right. If you followed a link, what it led to may have moved.',
    'You can look for a person or a record from the search box at the top of the page.',
  ],
}

export const STALE_FORM: Problem = {
  status: 403,
  title: 'This form can no longer be sent',
  says: [
    'It was opened in an earlier session. Nothing was changed.',
    'Go back, copy anything that is not in your draft, and open the page again.',
  ],
}

export const TOO_MANY: Problem = {
  status: 429,
  title: 'Too many tries',
  says: ['Wait a minute, then try again.'],
  retry_after: 60,
}

export const DATABASE_DOWN: Problem = {
  status: 503,
  title: 'Golden Thread cannot reach its records just now',
  says: ['This is usually over in a minute. Nothing you have saved is lost.'],
  retry_after: 10,
}

const BREAK_GLASS =
  'If you need to see the record now, you can open it and say why. The child’s worker and manager see that you did, and each opening is looked at afterwards.'

/** Why a page about somebody was not opened. */
export const refusedProblem = (verdict: Exclude<Verdict, { answer: 'yes' }>, address: string): Problem => {
  if (verdict.answer === 'hidden') return NOT_FOUND
  const link = verdict.may_break_glass
    ? { href: `/break-glass/${verdict.person_id}?back=${encodeURIComponent(address)}`, text: 'Open it with a reason' }
    : undefined
  if (verdict.answer === 'restricted') {
    return {
      status: 403,
      title: 'This is a restricted record',
      says: ['Only the people named on its list may open it.'],
      link,
    }
  }
  if (verdict.person_id === null) {
    return {
      status: 403,
      title: 'This page is not part of your role',
      says: ['If you need it for your work, ask your manager.'],
    }
  }
  return {
    status: 403,
    title: 'This child is not among those you work with',
    says: link ? [BREAK_GLASS] : ['If you need it for your work, ask your manager.'],
    link,
  }
}

const DOWN = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53100',
  '53200',
  '53300',
])

/** What the driver says, without a code, of a connection that went away. */
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/

const codeOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : ''
}

/** Whether this says that the database is down, full or on its way: nothing is wrong with what was asked. */
export const isDatabaseDown = (error: unknown): boolean =>
  DOWN.has(codeOf(error)) ||
  codeOf(error).startsWith('08') ||
  (error instanceof Error && LOST.test(error.message)) ||
  (error instanceof AggregateError && error.errors.some(isDatabaseDown))

/** What to say of something thrown; null for a bug, which is nobody's to explain but ours. */
export const problemOf = (error: unknown): Problem | null => {
  if (error instanceof NotFound) return NOT_FOUND
  if (error instanceof NotAllowed)
    return { status: 403, title: 'You cannot do this', says: [error.says, 'Anything you typed is kept as a draft.'] }
  if (error instanceof ChangedSinceYouLooked) {
    return {
      status: 409,
      title: 'This changed while you were looking at it',
      says: ['Go back, look at it again, then try once more.'],
    }
  }
  // An address that holds what is not a number or an id names nothing.
  if (codeOf(error) === '22P02') return NOT_FOUND
  if (isDatabaseDown(error)) return DATABASE_DOWN
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500
  if (status === 429) return TOO_MANY
  if (status === 413) return { status, title: 'That is too large', says: ['Choose a smaller file, or less text.'] }
  if (status >= 400 && status < 500)
    return { status, title: 'That could not be read', says: ['Go back and try again.'] }
  return null
}
