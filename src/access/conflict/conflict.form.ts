import { form, longText, oneOf } from '../../record/form.ts'
import { conflictRelation } from '../../vocabulary/codesets/conflict-relation.ts'

/** Conflict of interest: domain/roles-and-access.md section 1. */
export const conflictForm = form({
  id: 'conflict',
  title: 'Say that you know this person',
  intro:
    'If you know them or their family outside work, say so. The record closes to you at once, your manager is told, and nobody thinks the worse of you for it.',
  button: 'Close this record to me',
  asks: [
    oneOf('relation', 'What are they to you?', conflictRelation),
    longText('note', 'Is there anything your manager should know?').optional().lines(3),
  ],
})

export const conflictEndForm = form({
  id: 'conflict-end',
  title: 'End this conflict of interest',
  button: 'Open the record to them again',
  asks: [longText('because', 'Why does it no longer hold?').atLeast(10).lines(3)],
})
