import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'
import { endsCare, isShortBreak } from '../episodes.ts'

export const rule607 = rule({
  code: '607',
  says: 'A girl or young woman left care in the year, but the return does not say whether she is a mother.',
  mend: 'Give 1 if she is a mother, and 0 if she is not.',
  fields: ['DEC', 'REC', 'MOTHER', 'LS', 'SEX'],
  needs: ['Episodes', 'Header'],
  from: 2025,
  check({ episodes, header, collection }, fault) {
    for (const row of header) {
      if (row.SEX !== 'F' || row.MOTHER !== null) continue
      for (const episode of episodes) {
        if (isShortBreak(episode) || !endsCare(episode) || !isInYear(episode.DEC ?? '', collection)) continue
        fault(episode, 'DEC', 'REC', 'LS')
        fault(row, 'SEX', 'MOTHER')
      }
    }
  },
})
