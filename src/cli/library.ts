import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { readWaiting } from '../inspection/library/reports/read-waiting.store.ts'
import { findLoad, keepLoad } from '../inspection/library/reports/report-load.store.ts'
import { LIMITS } from '../inspection/read-report/limits.ts'
import { stopReading } from '../inspection/read-report/read-report.ts'
import type { GivenFile } from '../record/form.ts'
import type { Command, Io } from './command.ts'
import { type Opened, withRecord } from './open-database.ts'

const USAGE = 'library load FILE.pdf…'

/** A file as a form would give it; what is too large is never taken into memory. Null, with why, where it cannot be opened. */
const given = async (path: string, io: Io): Promise<GivenFile | null> => {
  const found = await stat(path).catch(() => null)
  const opens = found?.isFile() ?? false
  const is_too_large = opens && (found?.size ?? 0) > LIMITS.largest_bytes
  const bytes = is_too_large ? Buffer.alloc(0) : opens ? await readFile(path).catch(() => null) : null
  if (bytes) return { filename: basename(path), type: 'application/pdf', bytes, is_too_large }
  io.err(`${path}: there is no such file, or it may not be opened.`)
  return null
}

const load = async ({ db }: Opened, paths: readonly string[], io: Io): Promise<number> => {
  const files: GivenFile[] = []
  for (const path of paths) {
    const file = await given(path, io)
    if (file) files.push(file)
  }
  if (files.length === 0) return 2
  const kept = await db.transaction().execute(trx => keepLoad(trx, files))
  let done = 0
  await readWaiting(db, ({ file_name, state, says }) => {
    done += 1
    io.err(`${done} ${file_name}: ${state === 'read' ? 'read' : says}`)
  })
  const { files: all } = await findLoad(db, kept)
  const count = (state: string) => all.filter(each => each.state === state).length
  for (const each of all) if (each.state === 'failed') io.err(`${each.file_name}: ${each.says}`)
  io.out(
    `${count('read')} of ${all.length} read into the library, ${all.filter(({ faults }) => faults > 0).length} of them to be checked; ${count('here')} were here already, ${count('failed')} could not be read.`,
  )
  return count('failed') > 0 || files.length < paths.length ? 1 : 0
}

/**
 * `library load FILE.pdf…`: reads reports into the library, whatever is waiting there with them. Gives 0 when all were read
 * or here already, 1 when one could not be read, 2 when there was no file to read.
 */
export const libraryCommand: Command = {
  name: 'library',
  usage: USAGE,
  does: 'read inspection reports into the library, any number at once',
  async run([verb, ...paths], io) {
    const unknown = paths.find(path => path.startsWith('--'))
    if (verb !== 'load' || paths.length === 0 || unknown !== undefined) {
      io.err(unknown === undefined ? `Name the files to load: ${USAGE}` : `There is no option ${unknown}: ${USAGE}`)
      return 2
    }
    try {
      return await withRecord(process.env, 'library', record => load(record, paths, io))
    } finally {
      await stopReading()
    }
  },
}
