import { readFileSync } from 'node:fs'
import { verifyAudit } from '../access/audit.store.ts'
import { auditHeads, faultsSince, type Heads } from '../access/audit-heads.store.ts'
import { readHeads } from '../access/read-heads.ts'
import { sayMoment } from '../vocabulary/calendar/say.ts'
import type { Command, Io } from './command.ts'
import { withRecord } from './open-database.ts'
import { readOptions, Unusable } from './read-options.ts'

const USAGE = 'audit verify [--heads FILE] [--json] | audit heads'

const headsIn = (file: string): Heads => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Unusable(`There is no file ${file} that can be read.`)
  }
  const heads = readHeads(text)
  if (!heads) throw new Unusable(`${file} holds no heads of the log: keep there what \`audit heads\` prints.`)
  return heads
}

const heads = (io: Io) =>
  withRecord(process.env, 'audit', async ({ db }) => {
    io.out(JSON.stringify(await auditHeads(db)))
    return 0
  })

const verify = (args: string[], io: Io) => {
  const { json, heads: file } = readOptions(args, { json: 'flag', heads: 'text' }, USAGE)
  const kept = file === undefined ? null : headsIn(file)
  return withRecord(process.env, 'audit', async ({ db }) => {
    const { rows, faults: broken } = await verifyAudit(db)
    const faults = [...broken, ...(kept ? await faultsSince(db, kept) : [])]
    if (json) io.out(JSON.stringify({ rows, faults, ...(kept && { heads_taken_at: kept.taken_at }) }))
    else {
      for (const fault of faults) io.out(`Chain ${fault.lane}, entry ${fault.seq}: ${fault.says}`)
      const since = kept ? ` Nothing was cut or written anew since the heads of ${sayMoment(kept.taken_at)}.` : ''
      io.out(
        faults.length === 0
          ? `The log is whole: ${rows} entries.${since}`
          : `The log is broken in ${faults.length} places.`,
      )
    }
    return faults.length === 0 ? 0 : 1
  })
}

/**
 * `audit heads`: prints where every chain of the access log ends, to be kept outside the database. `audit verify`: reads
 * every chain, and with `--heads` compares them with heads kept earlier. Gives 0 when all is whole, 1 when it is not.
 */
export const auditCommand: Command = {
  name: 'audit',
  usage: USAGE,
  does: 'check that the access log has not been touched',
  async run([what, ...args], io) {
    if (what === 'verify') return verify(args, io)
    if (what === 'heads' && args.length === 0) return heads(io)
    throw new Unusable(`Say what to do with the log: ${USAGE}`)
  },
}
