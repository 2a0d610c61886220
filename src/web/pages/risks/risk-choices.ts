import { allItems, owners } from '../../../inspection/improvement/improvement.store.ts'
import { workstreamChoices } from '../../../inspection/workstream/workstream.store.ts'
import type { Db } from '../../../record/database.ts'

/** Who may watch a risk and what it may threaten, as its forms offer them. */
export const riskChoices = async (db: Db) => ({
  owner_id: await owners(db),
  threatens: [
    { value: 'programme', text: 'The whole programme' },
    ...(await workstreamChoices(db)).map(({ value, text }) => ({
      value: `workstream:${value}`,
      text: `Workstream: ${text}`,
    })),
    ...(await allItems(db)).map(({ id, number, text }) => ({ value: `improvement:${id}`, text: `${number}. ${text}` })),
  ],
})
