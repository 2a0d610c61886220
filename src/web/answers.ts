import type { Readable } from 'node:stream'

/** An answer that is not a page of HTML. */
export type Answer =
  | { readonly answer: 'redirect'; readonly location: string }
  | {
      readonly answer: 'download'
      readonly filename: string
      readonly type: string
      readonly body: string | Buffer | Readable
      readonly inline?: boolean
      /** Never changes and names nobody: the reader's own browser may keep it for an hour. */
      readonly is_kept?: boolean
    }
  | { readonly answer: 'json'; readonly value: unknown; readonly status?: number }

/** Sends the reader on to another page. */
export const redirectTo = (location: string): Answer => ({ answer: 'redirect', location })

/** A file to keep (a CSV of a list), or to show in its place (the picture of a page of a report) with `inline`. */
export const download = (file: {
  filename: string
  type: string
  body: string | Buffer | Readable
  inline?: boolean
  is_kept?: boolean
}): Answer => ({ answer: 'download', ...file })

/** A small answer to our own scripts. */
export const json = (value: unknown, status = 200): Answer => ({ answer: 'json', value, status })

/** Whether a page gave an answer of its own, and not values for its template. */
export const isAnswer = (given: unknown): given is Answer =>
  typeof given === 'object' && given !== null && 'answer' in given && typeof given.answer === 'string'
