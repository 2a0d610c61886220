import type { Refusal, ValuesOf } from '../form.ts'
import type { visitForm } from './visit.form.ts'

export type VisitValues = ValuesOf<typeof visitForm>
export type EntryValues = VisitValues['children'][number]

const field = (at: number, name: string) => `children[${at}][${name}]`

const checkEntry = (entry: EntryValues, at: number): Refusal[] => {
  const refusals: Refusal[] = []
  const refuse = (name: string, says: string) => refusals.push({ field: field(at, name), says })
  if (entry.seen && !entry.voice && !entry.observation) {
    refuse('voice', 'Write what the child said, or what you saw if the child does not use words')
  }
  if (entry.voice && !entry.how_communicated) refuse('how_communicated', 'Say how the child told you')
  if (entry.next_step && !entry.next_step_owner) refuse('next_step_owner', 'Say who will take the next step')
  if (entry.next_step && !entry.next_step_due_on) refuse('next_step_due_on-day', 'Say by when the next step is due')
  if (!entry.next_step && (entry.next_step_owner || entry.next_step_due_on)) {
    refuse('next_step', 'Say what the next step is')
  }
  return refusals
}

const folded = (text: string | null) => (text ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/**
 * What a visit's record may not say. Each child's entry stands alone: the same analysis under two names is a copy,
 * and an inspection found what that costs a child (domain/inspection.md section 11, 10).
 */
export const checkVisit = (values: VisitValues): Refusal[] => {
  const part = values.children.filter(entry => entry.part)
  if (part.length === 0) {
    return [{ field: 'children', says: 'Say for at least one child that they were to be seen at this visit' }]
  }
  return values.children.flatMap((entry, at) => {
    if (!entry.part) return []
    const copied = values.children
      .slice(0, at)
      .some(other => other.part && entry.analysis && folded(other.analysis) === folded(entry.analysis))
    const copy = copied
      ? [
          {
            field: field(at, 'analysis'),
            says: 'This is the same as for another child: write what it means for this one',
          },
        ]
      : []
    return [...checkEntry(entry, at), ...copy]
  })
}
