import type { Refusal } from '../../record/form.ts'
import { type CheckValues, quotedBy } from './accepted-rows.ts'
import type { SameInspection } from './keep-report.store.ts'
import { isVisit, sayKind } from './say-inspection.ts'
import { isAnothers } from './whose.ts'

/** Whether it is for our programme, where it names another authority, and why: asked, never guessed. */
export const whoseRefusals = (values: CheckValues, ours: unknown): Refusal[] => {
  const another = isAnothers(values.authority, ours)
  if (another && !values.whose)
    return [{ field: 'whose', says: `This is about ${values.authority}; keep it all the same? Say whose it is` }]
  const asked = another || values.whose === 'kept'
  return asked && !values.kept_because
    ? [{ field: 'kept_because', says: `Say why something about ${values.authority} is kept here` }]
    : []
}

/** A report of an inspection asks for something, or somebody says that it does not. A visit's letter need not ask. */
export const askingRefusals = ({ kind, improvements, accepted_note }: CheckValues): Refusal[] =>
  isVisit(kind) || improvements.length > 0 || accepted_note
    ? []
    : [
        {
          field: 'accepted_note',
          says: 'Nothing to improve is listed: add what is missing, or say here that the report asks for nothing',
        },
      ]

/** A figure that a person added must say which paragraph quotes it. */
export const figureRefusals = (values: CheckValues): Refusal[] =>
  values.figures.flatMap((figure, place) =>
    !figure.finding && quotedBy(figure, values) === null
      ? [
          {
            field: `figures[${place}][paragraph]`,
            says: `Say which paragraph quotes the figure ${figure.value}: none of the findings has that number`,
          },
        ]
      : [],
  )

/** The same inspection is in the programme once; the letter itself may follow an account of it. */
export const twiceRefusals = (
  { kind, visit_number }: CheckValues,
  others: readonly SameInspection[],
  isSecondHand: boolean,
): Refusal[] => {
  const stands = others.find(each => each.is_accepted && (isSecondHand || !each.is_second_hand))
  const what = sayKind({ kind, visit_number }).toLowerCase()
  return stands
    ? [
        {
          field: 'start_on',
          says: `The ${what} that began on this day is here already. Open it`,
          href: `/inspections/${stands.id}`,
        },
      ]
    : []
}
