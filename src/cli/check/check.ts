import type { Command } from '../command.ts'
import { Unusable } from '../read-options.ts'
import { checkCin, USAGE_CIN } from './check-cin.ts'
import { checkSsda903, USAGE_903 } from './check-ssda903.ts'

/** Checks a return’s files by the rules of its year. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check ssda903 DIR | cin FILE.xml [--json]',
  does: 'check the files of a return by the rules of its year',
  async run([of, place, ...args], io) {
    if (place && !place.startsWith('--')) {
      if (of === 'ssda903') return checkSsda903(place, args, io)
      if (of === 'cin') return checkCin(place, args, io)
    }
    throw new Unusable(`This is used as: golden-thread ${USAGE_903}, or ${USAGE_CIN}`)
  },
}
