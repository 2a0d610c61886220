import { rebuildClocks } from '../clocks/clock-run.store.ts'
import type { Command } from './command.ts'
import { withRecord } from './open-database.ts'
import { progressBar } from './progress.ts'
import { readOptions, Unusable } from './read-options.ts'

const USAGE = 'clocks rebuild [--json]'

/** `clocks rebuild`: works out every deadline again from the record. Gives 0. */
export const clocksCommand: Command = {
  name: 'clocks',
  usage: USAGE,
  does: 'work out every deadline again from the record',
  async run([what, ...args], io) {
    if (what !== 'rebuild') throw new Unusable(`Say what to do with the clocks: ${USAGE}`)
    const { json } = readOptions(args, { json: 'flag' }, USAGE)
    return withRecord(process.env, 'clocks', async ({ db }) => {
      const started = performance.now()
      const bar = progressBar(io, 'Clocks')
      const { people, runs } = await rebuildClocks(db, { onProgress: (done, all) => bar(done / all) })
      const seconds = Math.round(performance.now() - started) / 1000
      if (json) io.out(JSON.stringify({ people, runs, seconds }))
      else io.out(`${runs} deadlines of ${people} people worked out again in ${seconds} seconds.`)
      return 0
    })
  },
}
