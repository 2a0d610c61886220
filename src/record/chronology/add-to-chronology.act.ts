import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import type { chronologyForm } from './chronology.form.ts'

type Values = ValuesOf<typeof chronologyForm>
const WEIGHTS = { '1': 1, '2': 2, '3': 3 } as const

/** Adds a line of a worker's own to a child's chronology. */
export const addToChronology = act({
  id: 'chronology.add',
  title: 'Add to the chronology',
  may: 'chronology.curate',
  about: async ({ params }: { params: Readonly<Record<string, string>>; values: Values }) => ({
    person_ids: [params.person ?? ''],
  }),
  writes: async ({ params, values }) => ({ person_id: params.person ?? '', ...values }),
  tells: (_, { person_id, happened_on, says, weight }) => [
    {
      person_id,
      at: londonMoment(happened_on, '12:00'),
      kind: 'note',
      source_table: 'person',
      source_id: person_id,
      significance: WEIGHTS[weight],
      says,
    },
  ],
})
