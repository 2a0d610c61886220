import { form, longText, pick, text } from '../../record/form.ts'

/** What a workstream covers and who leads it. */
export const workstreamForm = form({
  id: 'workstream',
  title: 'A workstream',
  asks: [
    text('name', 'What is it called?').atMost(80).saying({ missing: 'Say what it is called' }),
    longText('scope', 'What does it cover?')
      .lines(3)
      .atMost(600)
      .hint('A sentence or two: what it is to change, and what it leaves to others')
      .saying({ missing: 'Say what it covers' }),
    pick('sponsor_id', 'Who sponsors it?')
      .hint('Answers for it to the board and clears its way')
      .saying({ missing: 'Choose who sponsors it' }),
    pick('lead_id', 'Who leads it?')
      .hint('Does the work, or sees that it is done')
      .saying({ missing: 'Choose who leads it' }),
  ],
})

/** What the form calls no workstream at all. */
export const NO_WORKSTREAM = 'none'

/** Which workstream an improvement belongs to. */
export const itemWorkstreamForm = form({
  id: 'item-workstream',
  title: 'Which workstream is it in?',
  asks: [pick('workstream_id', 'Workstream').saying({ missing: 'Choose a workstream, or none' })],
})
