import type { Block } from '../../../../paper/paper.ts'
import { sayDate, sayMoment } from '../../../../vocabulary/calendar/say.ts'
import type { PackSaid } from '../pack-values.ts'
import type { Trace } from '../trace.ts'

type Measured = PackSaid['reports'][number]['lines'][number]['measures'][number]

const HIDDEN = 'too few to show'

/** '93 out of 100': numerator and denominator. */
const counted = ({ numerator, denominator }: Trace): string => {
  if (numerator === null) return HIDDEN
  const many = numerator.toLocaleString('en-GB')
  return denominator === null ? many : `${many} out of ${denominator.toLocaleString('en-GB')}`
}

const traced = (id: string, counts: string, trace: Trace): Block => ({
  is: 'facts',
  size: 8.5,
  term_width: 90,
  facts: [
    ['Definition', `${id}: ${counts}`],
    ['Period', trace.from === trace.to ? sayDate(trace.to) : `${sayDate(trace.from)} to ${sayDate(trace.to)}`],
    ['Counted', counted(trace)],
    ['Read', trace.read_at ? sayMoment(trace.read_at) : 'not known'],
    ['Its rows', `${trace.address} in Golden Thread, for those who may see them`],
  ],
})

/** A measure of an improvement: from where to where, its months drawn, and where each number comes from. */
export const measured = (each: Measured): Block[] => {
  const { measure, attached, baseline_says, today_says, today_behind, target_says, chart, trace } = each
  const now = `${today_says} now${today_behind ? ` (${today_behind})` : ''}`
  return [
    { is: 'heading', level: 3, text: `${measure.title}, ${measure.id}` },
    {
      is: 'paragraph',
      text: `${baseline_says} on ${sayDate(attached.baseline_on)}; ${now}; target ${target_says} by ${sayDate(attached.target_on)}.`,
    },
    ...(trace ? [traced(measure.id, measure.counts, trace)] : []),
    { is: 'chart', chart },
  ]
}
