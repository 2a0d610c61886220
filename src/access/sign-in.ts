import type { Db } from '../record/database.ts'
import { clearFailures, countFailure, findAccount } from './account.store.ts'
import { isPassword } from './password.ts'
import { startSession } from './session.store.ts'
import { newToken, tokenHash } from './session.ts'

const TRIES = 5
const LOCK_MINUTES = 15
// Checked when there is no such account, so that the answer takes as long and tells nothing.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/**
 * Signs somebody in with a name and password: gives the token for their cookie, or null with nothing told about why.
 * Five wrong passwords lock the account for fifteen minutes.
 */
export const signIn = async (
  db: Db,
  given: { username: string; password: string; now: string },
): Promise<{ token: string; worker_id: string } | null> => {
  const account = await findAccount(db, given.username.trim().toLowerCase())
  const isRight = await isPassword(given.password, account?.password_hash ?? NOBODY)
  const isLocked = account?.locked_until && account.locked_until > given.now
  if (!account || isLocked) return null
  if (!isRight) {
    const lock = account.failed_count + 1 >= TRIES
    await countFailure(
      db,
      account.id,
      lock ? new Date(Date.parse(given.now) + LOCK_MINUTES * 60_000).toISOString() : null,
    )
    return null
  }
  await clearFailures(db, account.id)
  const token = newToken()
  await startSession(db, {
    account_id: account.id,
    token_hash: tokenHash(token),
    csrf_token: newToken(),
    now: given.now,
  })
  return { token, worker_id: account.worker_id }
}
