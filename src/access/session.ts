import { createHash, randomBytes } from 'node:crypto'

/** How long somebody may be away before they must sign in again. */
export const IDLE_MINUTES = 30
/** `seen_at` is written no more often than this, so that reading a page seldom writes. */
export const SEEN_EVERY_SECONDS = 60

/** A new session's token, for the cookie alone; 256 bits nobody can guess. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token: not enough to sign in with. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Whether this could be a token at all; anything else is not worth a query. */
export const isToken = (given: unknown): given is string => typeof given === 'string' && /^[\w-]{43}$/.test(given)

/** When a session last used at this moment ends. */
export const expiresAt = (now: string): string => new Date(Date.parse(now) + IDLE_MINUTES * 60_000).toISOString()

/** Whether the time the session was last used is worth writing again. */
export const isStale = (seenAt: string, now: string): boolean =>
  Date.parse(now) - Date.parse(seenAt) >= SEEN_EVERY_SECONDS * 1000
