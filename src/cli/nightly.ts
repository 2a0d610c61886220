import { runNight } from '../practice/nightly.ts'
import { ALSO_NIGHTLY } from './also-nightly.ts'
import type { Command } from './command.ts'
import { withRecord } from './open-database.ts'
import { readOptions } from './read-options.ts'
import { today } from './today.ts'

const USAGE = 'nightly [--json]'

/** `nightly`: does tonight's work now. Run twice in one day it changes nothing the second time. Gives 0. */
export const nightlyCommand: Command = {
  name: 'nightly',
  usage: USAGE,
  does: 'look for drift in every open record, pass up what nobody has answered',
  async run(args, io) {
    const { json } = readOptions(args, { json: 'flag' }, USAGE)
    return withRecord(process.env, 'nightly', async ({ db }) => {
      const started = performance.now()
      const did = await runNight(db, today(), ALSO_NIGHTLY)
      const seconds = Math.round(performance.now() - started) / 1000
      const { children, signs } = did.drift as { children: number; signs: number }
      if (json) io.out(JSON.stringify({ ...did, seconds }))
      else {
        io.out(
          `${signs} signs of drift among ${children} children; ${did.escalation} passed up; ${did.restriction_reviews} restrictions due to be looked at again. ${seconds} seconds.`,
        )
      }
      return 0
    })
  },
}
