import { verifyAudit } from '../access/audit.store.ts'
import type { Command } from './command.ts'
import { withRecord } from './open-database.ts'
import { readOptions, Unusable } from './read-options.ts'

const USAGE = 'audit verify [--json]'

/** `audit verify`: reads every chain of the access log. Gives 0 when all are whole, 1 when one is broken. */
export const auditCommand: Command = {
  name: 'audit',
  usage: USAGE,
  does: 'check that the access log has not been touched',
  async run([what, ...args], io) {
    if (what !== 'verify') throw new Unusable(`Say what to do with the log: ${USAGE}`)
    const { json } = readOptions(args, { json: 'flag' }, USAGE)
    return withRecord(process.env, 'audit', async ({ db }) => {
      const { rows, faults } = await verifyAudit(db)
      if (json) io.out(JSON.stringify({ rows, faults }))
      else {
        for (const fault of faults) io.out(`Chain ${fault.lane}, entry ${fault.seq}: ${fault.says}`)
        io.out(
          faults.length === 0 ? `The log is whole: ${rows} entries.` : `The log is broken in ${faults.length} places.`,
        )
      }
      return faults.length === 0 ? 0 : 1
    })
  },
}
