import { scopeOf } from '../../../access/permissions.ts'
import { findInspection } from '../../../inspection/inspection/inspection.store.ts'
import { findingTone, sayDays } from '../../../inspection/inspection/inspection.ts'
import { sayKind } from '../../../inspection/inspection/say-inspection.ts'
import { type Beside, findingsBeside, isGoneThrough } from '../../../inspection/thread/beside.ts'
import { sayReasons } from '../../../inspection/thread/reasons.ts'
import { shownBy } from '../../../inspection/thread/visit-words.ts'
import { NotFound } from '../../../record/conditions.ts'
import { evidenceShows } from '../../../vocabulary/codesets/evidence-shows.ts'
import { page } from '../../page.ts'
import { showsTone } from '../../shows-tone.ts'

const TO_GO = 'to_go'

const lineOf = (beside: Beside) => ({
  ...beside.finding,
  tag: findingTone(beside.finding.tone),
  shown: shownBy(beside.finding.tone),
  is_gone_through: isGoneThrough(beside),
  about: beside.said.flatMap(each => (each.applies && each.shows ? [{ ...each, tone: showsTone(each.shows) }] : [])),
  not_about: beside.said.filter(({ applies }) => !applies),
  suggested: beside.suggested.map(each => ({ item: each.item, reasons: sayReasons(each) })),
})

/** A visit's findings beside what was asked before: which matter each is about, suggested with reasons, said by a person. */
export const inspectionThread = page({
  path: '/inspections/:inspection/thread',
  may: 'improvement.read',
  view: 'pages/inspection-thread/inspection-thread.njk',
  async show({ db, params, query, actor }) {
    const inspection = await findInspection(db, params.inspection)
    if (!inspection.accepted_at || !inspection.is_ours) throw new NotFound()
    const lines = (await findingsBeside(db, inspection.id)).map(lineOf)
    const show = query.show === TO_GO ? TO_GO : ''
    return {
      inspection: { ...inspection, says: sayKind(inspection), days: sayDays(inspection) },
      may_say: scopeOf('improvement.write', actor.role) !== null,
      choices: evidenceShows.codes,
      all: lines.length,
      to_go: lines.filter(each => !each.is_gone_through).length,
      lines: show === TO_GO ? lines.filter(each => !each.is_gone_through) : lines,
      fields: [
        {
          name: 'show',
          label: 'Show',
          kind: 'select',
          value: show,
          options: [
            { value: '', text: 'Every finding' },
            { value: TO_GO, text: 'Those still to go through' },
          ],
        },
      ],
    }
  },
})
