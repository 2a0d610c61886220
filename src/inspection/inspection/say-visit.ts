const NTH = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth']

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What an inspection was, in the words people have for it: 'Fourth monitoring visit', 'Focused visit', 'Inspection'. */
export const sayVisit = ({ kind, visit_number }: { kind: string; visit_number: number | null }): string =>
  visit_number === null ? capital(kind) : `${NTH[visit_number - 1] ?? `${visit_number}th`} ${kind}`

const ENDINGS = ['th', 'st', 'nd', 'rd']

/** The same in a line that is full already: '4th', or 'focused visit'. */
export const sayVisitBriefly = ({ kind, visit_number }: { kind: string; visit_number: number | null }): string =>
  visit_number === null ? kind : `${visit_number}${visit_number < ENDINGS.length ? ENDINGS[visit_number] : 'th'}`
