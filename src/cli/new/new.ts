import { collectionYear } from '../../vocabulary/calendar/collection-year.ts'
import type { Command } from '../command.ts'
import { writeRules } from '../generate.ts'
import { Unusable } from '../read-options.ts'
import { today } from '../today.ts'
import { newRule } from './new-rule.ts'

const RETURNS = new URL('../../returns/', import.meta.url)
const USAGE = 'new rule ssda903|cin CODE'

/** Begins a rule: its file and its test, both named by its code, and the list of rules made again. The test fails until it is written. */
export const newCommand: Command = {
  name: 'new',
  usage: USAGE,
  does: 'begin a rule: its file and its test, to be written',
  async run([what, of, code, ...more], io) {
    if (what !== 'rule' || !of || !code || more.length > 0) throw new Unusable(USAGE)
    const made = newRule(RETURNS, { of, code, from: collectionYear(today()) })
    if ('refused' in made) throw new Unusable(made.refused)
    for (const file of [...made.files.map(each => `src/returns/${each}`), ...(await writeRules(io))])
      io.out(`wrote ${file}`)
    io.out('Now write it: docs/how-to/add-a-rule.md. Its test fails until you have.')
    return 0
  },
}
