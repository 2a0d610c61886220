import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../record/database.ts'
import { embeddedPostgres } from '../record/embedded-postgres.ts'
import { migrate } from '../record/migrate.ts'
import { schemaSql } from '../record/schema.store.ts'
import { tablesTs } from '../record/tables.store.ts'
import { codesetsSql } from '../vocabulary/codesets-sql.ts'
import type { Command, Io } from './command.ts'
import { rulesIndexTs } from './rules-index.ts'

const ROOT = new URL('../../', import.meta.url)

type Made = Readonly<Record<string, string>>

/** Compares what is made with what is there, and writes it unless it is only to be checked. Gives what differed. */
const settle = (made: Made, isCheck: boolean, io: Io): string[] => {
  const drifted = Object.entries(made).filter(
    ([path, text]) => !existsSync(new URL(path, ROOT)) || readFileSync(new URL(path, ROOT), 'utf8') !== text,
  )
  for (const [path, text] of drifted) {
    if (isCheck) io.err(`${path} is not what it is made from: run npm run generate`)
    else writeFileSync(new URL(path, ROOT), text)
  }
  return drifted.map(([path]) => path)
}

const rulesIndexes = (): Made => ({
  'src/returns/ssda903/rules/index.ts': rulesIndexTs('ssda903'),
  'src/returns/cin/rules/index.ts': rulesIndexTs('cin'),
})

/** Made from the rules themselves, and so only after their lists are as they should be. */
const rulesDocs = async (): Promise<Made> => {
  const { catalogueMd } = await import('../returns/catalogue.ts')
  const { disagreementsMd } = await import('../returns/conformance/disagreements.ts')
  return { 'docs/returns/rules.md': catalogueMd(), 'docs/returns/disagreements.md': disagreementsMd() }
}

/** Writes the lists of rules, and the documents made from the rules; gives what differed. */
export const writeRules = async (io: Io, isCheck = false): Promise<string[]> => [
  ...settle(rulesIndexes(), isCheck, io),
  ...settle(await rulesDocs(), isCheck, io),
]

const databaseFiles = async (): Promise<Made> => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-generate-'))
  const server = await embeddedPostgres(folder, { quick: true })
  try {
    await migrate(server.url)
    const database = openDatabase(server.url, { connections: 1 })
    const made = {
      'db/codesets.sql': codesetsSql(),
      'db/schema.sql': await schemaSql(database.db),
      'src/record/tables.ts': await tablesTs(database.db),
    }
    await database.close()
    return made
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes what is made from the migrations, the code sets and the rules; with `--check`, says what has drifted and exits 1. */
export const generateCommand: Command = {
  name: 'generate',
  usage: 'generate [--check]',
  does: 'write db/codesets.sql, db/schema.sql, the table types and the lists of rules',
  async run(args, io) {
    const isCheck = args.includes('--check')
    const drifted = [...(await writeRules(io, isCheck)), ...settle(await databaseFiles(), isCheck, io)]
    io.out(drifted.length === 0 ? 'Nothing has drifted.' : `${drifted.length} files differ.`)
    return isCheck && drifted.length > 0 ? 1 : 0
  },
}
