import { rule } from '../child.ts'

/** Read as no day at all, and too early all the same. */
const BEFORE_1900 = /^\d{1,2}\/\d{1,2}\/1[0-8]\d\d$/

export const rule353 = rule({
  code: '353',
  says: 'The episode began before 14 October 1991, when the Children Act 1989 came into force.',
  fields: ['DECOM'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) {
      const { DECOM, unread } = episode
      if (DECOM === null ? BEFORE_1900.test(unread?.DECOM ?? '') : DECOM < '1991-10-14') fault(episode, 'DECOM')
    }
  },
})
