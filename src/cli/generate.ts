import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../record/database.ts'
import { embeddedPostgres } from '../record/embedded-postgres.ts'
import { migrate } from '../record/migrate.ts'
import { schemaSql } from '../record/schema.store.ts'
import { tablesTs } from '../record/tables.store.ts'
import { catalogueMd } from '../returns/catalogue.ts'
import { disagreementsMd } from '../returns/conformance/disagreements.ts'
import { codesetsSql } from '../vocabulary/codesets-sql.ts'
import type { Command } from './command.ts'
import { rulesIndexTs } from './rules-index.ts'

const ROOT = new URL('../../', import.meta.url)

/** Writes what is made from the migrations and the code sets; with `--check`, says what has drifted and exits 1. */
export const generateCommand: Command = {
  name: 'generate',
  usage: 'generate [--check]',
  does: 'write db/codesets.sql, db/schema.sql, the table types and the lists of rules',
  async run(args, io) {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-generate-'))
    const server = await embeddedPostgres(folder, { quick: true })
    try {
      await migrate(server.url)
      const database = openDatabase(server.url, { connections: 1 })
      const made = {
        'db/codesets.sql': codesetsSql(),
        'db/schema.sql': await schemaSql(database.db),
        'src/record/tables.ts': await tablesTs(database.db),
        'src/returns/ssda903/rules/index.ts': rulesIndexTs('ssda903'),
        'src/returns/cin/rules/index.ts': rulesIndexTs('cin'),
        'docs/returns/rules.md': catalogueMd(),
        'docs/returns/disagreements.md': disagreementsMd(),
      }
      await database.close()
      const drifted = Object.entries(made).filter(
        ([path, text]) => !existsSync(new URL(path, ROOT)) || readFileSync(new URL(path, ROOT), 'utf8') !== text,
      )
      for (const [path, text] of drifted) {
        if (args.includes('--check')) io.err(`${path} is not what the migrations make: run npm run generate`)
        else writeFileSync(new URL(path, ROOT), text)
      }
      io.out(drifted.length === 0 ? 'Nothing has drifted.' : `${drifted.length} files differ.`)
      return args.includes('--check') && drifted.length > 0 ? 1 : 0
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
