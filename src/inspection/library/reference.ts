import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Judgement } from './judgement.ts'
import { readJudgements } from './read-judgements.ts'

/** When the collected judgements begin and end, for pages that say so. */
export const COLLECTED = { from: '2013-08-16', to: '2025-03-11' } as const

let read: readonly Judgement[] | null = null

/**
 * The judgements that come with the product: what Ofsted published on authorities' services for children, from August 2013 to
 * March 2025, as far as it was collected. It is not complete: of some authorities there is nothing, and of others not every
 * inspection. Dates are those the reports give. Read once.
 */
export const collectedJudgements = (): readonly Judgement[] => {
  if (read) return read
  const { judgements, faults } = readJudgements(
    readFileSync(join(import.meta.dirname, 'published-judgements.csv')),
    'published',
  )
  if (faults.length > 0) throw new Error(`published-judgements.csv: ${faults[0]}`)
  read = judgements
  return read
}
