import type { Command } from '../command.ts'
import { Unusable } from '../read-options.ts'
import { secondThread } from './second-thread.ts'
import { USAGE_903, USAGE_CIN } from './usage.ts'

/** Checks a return’s files by the rules of its year. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check ssda903 DIR|FILE.xml | cin FILE.xml [--json]',
  does: 'check the files of a return by the rules of its year',
  async run([of, place, ...args], io) {
    if (place && !place.startsWith('--')) {
      if (of === 'ssda903') {
        const second = secondThread(place, io)
        return await (await import('./check-ssda903.ts')).checkSsda903(place, args, io, second)
      }
      if (of === 'cin') return (await import('./check-cin.ts')).checkCin(place, args, io)
    }
    throw new Unusable(`This is used as: golden-thread ${USAGE_903}, or ${USAGE_CIN}`)
  },
}
