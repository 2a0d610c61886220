import { rule } from '../child.ts'

const isScore = (text: string) => /^\d+$/.test(text) && Number(text) <= 40

export const rule180 = rule({
  code: '180',
  says: 'The strengths and difficulties score is not a whole number from 0 to 40.',
  fields: ['SDQ_SCORE'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2 }, fault) {
    for (const outcome of oc2)
      if (outcome.SDQ_SCORE !== null && !isScore(outcome.SDQ_SCORE)) fault(outcome, 'SDQ_SCORE')
  },
})
