import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP's second recommended setting: 19 MiB, two passes, one lane; about 20 ms, off the main thread.
const MEMORY = 19_456
const PASSES = 2
const LANES = 1
const TAG_LENGTH = 32

const hashOf = promisify(argon2)
const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')

const tagFor = (
  password: string,
  nonce: Buffer,
  memory: number,
  passes: number,
  parallelism: number,
  tagLength: number,
) =>
  hashOf('argon2id', {
    message: Buffer.from(password.normalize('NFKC')),
    nonce,
    memory,
    passes,
    parallelism,
    tagLength,
  })

/** The password of every account of the demonstration authority, told on its sign-in page. */
export const DEMONSTRATION_PASSWORD = 'golden-thread'

/** A password as it is kept: argon2id in the PHC form, with a salt of its own. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16)
  const tag = await tagFor(password, nonce, MEMORY, PASSES, LANES, TAG_LENGTH)
  return `$argon2id$v=19$m=${MEMORY},t=${PASSES},p=${LANES}$${base64(nonce)}$${base64(tag)}`
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** Whether this password gave that hash. A hash that cannot be read matches nothing. */
export const isPassword = async (password: string, hash: string): Promise<boolean> => {
  const match = PHC.exec(hash)
  if (!match) return false
  const [, memory, passes, lanes, salt = '', kept = ''] = match
  const expected = Buffer.from(kept, 'base64')
  const tag = await tagFor(
    password,
    Buffer.from(salt, 'base64'),
    Number(memory),
    Number(passes),
    Number(lanes),
    expected.length,
  )
  return tag.length === expected.length && timingSafeEqual(tag, expected)
}
