import { decisionForm } from '../record/decision/decision.form.ts'
import { typedFrom } from '../record/form/typed.ts'
import type { Form } from '../record/form.ts'
import { visitForm } from '../record/visit/visit.form.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import type { Child } from './family.ts'
import { at } from './moments.ts'
import type { Priyas } from './priyas-families.ts'
import { workerNamed } from './workforce.ts'
import type { Scene } from './write.ts'

/** What Priya and Dan had begun to write when they went home on the last working day. */
export const writeDrafts = ({ rows, force, today }: Scene, { hobbs, price }: Priyas): void => {
  const yesterday = workingDaysAfter(today, -1)
  const [lola, alfie] = hobbs.children as [Child, Child]
  const [jayden] = price.children as [Child]
  const draft = (name: string, page: string, form: Form, answers: Record<string, unknown>, minutes: number) => {
    rows.add('form_draft', {
      worker_id: workerNamed(force, name).id,
      page,
      form: form.id,
      typed: typedFrom(form.asks, answers) as never,
      saved_at: at(yesterday, minutes),
    })
  }
  draft(
    'Priya Sandhu',
    `/children/${lola.id}/visits/record`,
    visitForm,
    {
      held_at: at(yesterday, 930),
      mode: 'in_person',
      place: 'home',
      type: 'CIN',
      purpose_code: 'statutory',
      purpose: 'See both children at tea time; look at the beds the family fund paid for',
      others_present: 'Leanne; Craig came in at the end',
      children: [
        {
          person_id: lola.id,
          part: true,
          seen: true,
          seen_alone: true,
          bedroom_seen: true,
          voice: 'My bed has got a ladder. Alfie isn’t allowed up.',
          how_communicated: 'talking',
          observation: 'Showed me the bed before her mum could. Clean clothes, hair brushed; asked twice when tea was.',
        },
        { person_id: alfie.id, part: true, seen: true },
      ],
    },
    1064,
  )
  draft(
    'Dan Moss',
    `/children/${jayden.id}/decisions/new`,
    decisionForm,
    {
      kind: 'oversight',
      decided_on: yesterday,
      what: 'The assessment comes back to me on Thursday with Jayden’s words in it',
      rationale:
        'It is late because school’s part is missing and nobody has asked Jayden about his mornings. Lacey’s part is good.',
      read: ['assessment', 'visits'],
    },
    1031,
  )
}
