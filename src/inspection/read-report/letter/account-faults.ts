import type { Fault, Report } from '../report.ts'
import type { VisitDates } from './visit-dates.ts'

export type Told = { rivals: string[]; dates: VisitDates; numbers: number[]; spoken: number[]; unsureOfGrade: boolean }

/** What a person should look at in an account: that it is second hand, and all that it does not say. */
export const accountFaults = (report: Report, { rivals, dates, numbers, spoken, unsureOfGrade }: Told): Fault[] => {
  const { kind, visit, inspection_start, improvements } = report
  const known = ['focused visit', 'monitoring visit', 'inspection'].includes(kind)
  const monitoring = kind === 'monitoring visit'
  const checks: [boolean, string, string][] = [
    [
      true,
      'second_hand',
      'This was read from an account of it: check it against the letter or report when there is one.',
    ],
    [!known, 'kind', 'The account does not say whether it is of a focused visit, a monitoring visit or an inspection.'],
    [report.authority === null, 'authority', 'The authority was not found in the account.'],
    [rivals.length > 0, 'authority', `The account speaks as much of another authority: ${rivals.join(', ')}.`],
    [inspection_start === null, 'inspection_start', 'The account does not say when it was.'],
    [
      dates.inferred && inspection_start !== null,
      'inspection_start',
      'The year is not said: it was taken from the account’s date.',
    ],
    [dates.others.length > 0, 'inspection_start', `Other days are told of: ${dates.others.join('; ')}.`],
    [report.published === null, 'published', 'The account bears no date that was found.'],
    [report.lead_inspectors.length === 0, 'lead_inspectors', 'The account names no inspector.'],
    [
      monitoring && numbers.length === 0 && spoken.length !== 1,
      'visit.number',
      'The account does not say which monitoring visit it was.',
    ],
    [
      monitoring && numbers.length === 0 && spoken.length === 1,
      'visit.number',
      'It is not plain that the number of the visit is of this one.',
    ],
    [numbers.length > 1, 'visit.number', `The account gives more than one number of the visit: ${numbers.join(', ')}.`],
    [visit?.looked_at.length === 0, 'visit.looked_at', 'The account does not say what the inspectors looked at.'],
    [unsureOfGrade, 'overall', 'The account gives more than one grade for the whole.'],
    [
      kind === 'inspection' && report.overall === null && !unsureOfGrade,
      'overall',
      'The account gives no grade for the whole.',
    ],
    [!monitoring && improvements.length === 0, 'improvements', 'The account does not say what needs to improve.'],
    [report.findings.length === 0, 'findings', 'No findings were found in the account.'],
  ]
  return checks.filter(([wrong]) => wrong).map(([, field, says]) => ({ field, says }))
}
