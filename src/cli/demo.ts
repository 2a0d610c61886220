import { rebuildClocks } from '../clocks/clock-run.store.ts'
import { buildAldermere } from '../demonstration/aldermere.ts'
import { isEmpty } from '../demonstration/load.store.ts'
import { keepPastChecks } from '../demonstration/past-checks.store.ts'
import { settleAldermere } from '../demonstration/settle.ts'
import { runNight } from '../practice/nightly.ts'
import type { Db } from '../record/database.ts'
import { ALSO_NIGHTLY } from './also-nightly.ts'
import type { Command, Io } from './command.ts'
import { learnSizes } from './open-database.store.ts'
import { withRecord } from './open-database.ts'
import { issuePastPacks } from './past-packs.ts'
import { agreePastSelfEvaluation } from './past-self-evaluation.ts'
import { progressBar } from './progress.ts'
import { readOptions, Unusable } from './read-options.ts'
import { today } from './today.ts'

const USAGE = 'demo [--people N] [--years Y] [--seed S] [--json]'

/** Builds the demonstration authority into an empty database: the rows, then the clocks, the first night's jobs, the board's past packs, the self-evaluation of the year and the checks of its last return. */
export const buildDemonstration = async (
  db: Db,
  io: Io,
  options: { people?: number; years?: number; seed?: number } = {},
) => {
  const started = performance.now()
  const bar = progressBar(io, 'Aldermere')
  const on = today()
  const { unsettled, ...built } = await buildAldermere(db, {
    ...options,
    today: on,
    onProgress: part => bar(part * 0.7),
  })
  const { runs } = await rebuildClocks(db, { onProgress: (done, all) => bar(0.7 + (0.28 * done) / all) })
  // Learning the sizes is the server’s work, and reading a year back mostly ours.
  await Promise.all([learnSizes(db), settleAldermere(db, on, unsettled)])
  await runNight(db, on, ALSO_NIGHTLY)
  await issuePastPacks(db, on)
  await agreePastSelfEvaluation(db, on)
  await keepPastChecks(db, on)
  bar(1)
  return { ...built, clock_runs: runs, seconds: Math.round(performance.now() - started) / 1000 }
}

/** `demo`: builds Aldermere, the demonstration authority, into an empty database. Gives 2 when there is a record in it. */
export const demoCommand: Command = {
  name: 'demo',
  usage: USAGE,
  does: 'build the demonstration authority, Aldermere, into an empty database',
  async run(args, io) {
    const given = readOptions(args, { people: 'number', years: 'number', seed: 'number', json: 'flag' }, USAGE)
    if (given.people !== undefined && (given.people < 100 || given.people > 200_000))
      throw new Unusable('--people is a number from 100 to 200000')
    if (given.years !== undefined && (given.years < 1 || given.years > 20))
      throw new Unusable('--years is a number from 1 to 20')
    const { json, ...options } = given
    return withRecord(process.env, 'demo', async ({ db, where }) => {
      if (!(await isEmpty(db))) {
        io.err(`There is a record in ${where} already: the demonstration authority is built into an empty database.`)
        return 2
      }
      const built = await buildDemonstration(db, io, options)
      if (json) io.out(JSON.stringify(built))
      else
        io.out(
          `Aldermere is built: ${built.people} people, ${built.children} children, ${built.rows} rows and ${built.clock_runs} deadlines in ${built.seconds} seconds.`,
        )
      return 0
    })
  },
}
