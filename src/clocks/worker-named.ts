import type { ChildRecord } from '../record/child-record.ts'
import { localStandard } from '../vocabulary/sources.ts'
import { clock } from './clock.ts'

const gaps = (record: ChildRecord) =>
  record.involvements
    .filter(involvement => involvement.is_lead && involvement.end_at !== null)
    .flatMap(involvement => {
      const left_on = involvement.end_at ?? involvement.start_at
      const episode = record.case_episodes.find(
        each =>
          !each.referral_nfa && each.referral_on <= left_on && (each.close_on === null || each.close_on > left_on),
      )
      if (!episode) return []
      const next = record.involvements.find(
        each => each.is_lead && each.id !== involvement.id && each.start_at >= left_on,
      )
      return [{ id: involvement.id, left_on, named_on: next?.start_at ?? null, closed_on: episode.close_on }]
    })

export const workerNamed = clock({
  id: 'TR-02',
  duty: 'Name a new worker within {length} of the last one leaving',
  source: localStandard('Reallocation'),
  subject: 'involvement',
  of: gaps,
  id_of: gap => gap.id,
  starts: gap => gap.left_on,
  stops: gap => (gap.named_on && (!gap.closed_on || gap.named_on <= gap.closed_on) ? gap.named_on : gap.closed_on),
  ends: gap => (gap.named_on && (!gap.closed_on || gap.named_on <= gap.closed_on) ? 'met' : 'superseded'),
})
