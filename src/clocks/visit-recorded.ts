import type { ChildRecord } from '../record/child-record.ts'
import { localStandard } from '../vocabulary/sources.ts'
import { clock } from './clock.ts'

const held = (record: ChildRecord) =>
  record.visits.flatMap(visit =>
    visit.held_on ? [{ id: visit.id, held_on: visit.held_on, recorded_on: visit.recorded_on }] : [],
  )

export const visitRecorded = clock({
  id: 'RC-01',
  duty: 'Write the visit up within {length}',
  source: localStandard('Recording'),
  subject: 'visit_person',
  of: held,
  id_of: visit => visit.id,
  starts: visit => visit.held_on,
  stops: visit => visit.recorded_on,
})
