import { sayDate } from '../../vocabulary/calendar/say.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { assessmentOutcome } from '../../vocabulary/codesets/assessment-outcome.ts'
import { assessmentType } from '../../vocabulary/codesets/assessment-type.ts'
import { categoryOfAbuse } from '../../vocabulary/codesets/category-of-abuse.ts'
import { categoryOfNeed } from '../../vocabulary/codesets/category-of-need.ts'
import { contactOutcome } from '../../vocabulary/codesets/contact-outcome.ts'
import { referralOutcome } from '../../vocabulary/codesets/referral-outcome.ts'
import { referralSource } from '../../vocabulary/codesets/referral-source.ts'
import { sayCount, sayNumber } from './contact.ts'
import type { Counts, HistoryLine } from './household-history.ts'

export type SaidLine = {
  id: string
  on: string
  what: string
  became: string
  about: string
  note: string | null
  href: string | null
  by_emergency_duty: boolean
}

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
const ended = ({ ended_on }: HistoryLine, running: string) => (ended_on ? `ended ${sayDate(ended_on)}` : running)
const labels = (set: Parameters<typeof labelOf>[0], codes: readonly string[]) =>
  codes.map(code => labelOf(set, code)).join('; ')

const whatOf = ({ kind, detail }: HistoryLine): string => {
  switch (kind) {
    case 'contact':
      return `Contact: ${labelOf(referralSource, detail ?? '10')}`
    case 'referral':
      return detail ? `Referral: ${small(labelOf(categoryOfNeed, detail))}` : 'Referral'
    case 'assessment':
      return labelOf(assessmentType, detail ?? 'single')
    case 'cin_plan':
      return 'Child in need plan'
    case 'cp_plan':
      return detail ? `Child protection plan: ${small(labelOf(categoryOfAbuse, detail))}` : 'Child protection plan'
    case 'early_help':
      return 'Early help'
    case 'missing':
      return detail === 'A' ? 'Away without agreement' : 'Missing'
  }
}

const becameOf = (line: HistoryLine): string => {
  const { kind, outcomes, decided_on } = line
  switch (kind) {
    case 'contact':
      return outcomes.length > 0 ? labels(contactOutcome, outcomes) : 'not decided yet'
    case 'referral': {
      const decided = outcomes.length > 0 ? labels(referralOutcome, outcomes) : 'not decided yet'
      return line.ended_on ? `${decided}; closed ${sayDate(line.ended_on)}` : `${decided}; open`
    }
    case 'assessment':
      return outcomes.length > 0 ? labels(assessmentOutcome, outcomes) : ended(line, 'under way')
    case 'early_help':
      return ended(line, decided_on ? 'under way' : 'offered')
    case 'missing':
      return line.ended_on ? `until ${sayDate(line.ended_on)}` : 'still missing'
    default:
      return ended(line, 'open')
  }
}

const HREF: Partial<Record<HistoryLine['kind'], string>> = {
  contact: '/contacts/',
  referral: '/referrals/',
  assessment: '/assessments/',
  cin_plan: '/plans/',
}

/** One thing of the history in words: what it was, what became of it, whom it was about. */
export const sayLine = (line: HistoryLine): SaidLine => {
  const path = HREF[line.kind]
  return {
    id: line.id,
    on: line.on,
    what: whatOf(line),
    became: becameOf(line),
    about: [...new Set(line.about.map(({ name }) => name.split(' ')[0]))].join(', '),
    note: line.kind === 'contact' ? line.note : null,
    href: path ? `${path}${line.id}` : null,
    by_emergency_duty: line.by_emergency_duty,
  }
}

/** The counts in a line, leaving out what there was none of: '4 contacts, 3 of them to nothing further; 1 referral'. */
export const sayCounts = (counts: Counts): string => {
  const several = counts.contact > 1 ? `${sayNumber(counts.contacts_in_nothing)} of them ` : ''
  const nothing = counts.contacts_in_nothing > 0 ? `, ${several}to nothing further` : ''
  const said = [
    counts.contact ? `${sayCount(counts.contact, 'contact')}${nothing}` : '',
    counts.referral ? sayCount(counts.referral, 'referral') : '',
    counts.assessment ? sayCount(counts.assessment, 'assessment') : '',
    counts.cp_plan ? sayCount(counts.cp_plan, 'child protection plan') : '',
    counts.cin_plan ? sayCount(counts.cin_plan, 'child in need plan') : '',
    counts.early_help ? `early help ${sayCount(counts.early_help, 'time')}` : '',
    counts.missing ? `missing ${sayCount(counts.missing, 'time')}` : '',
  ].filter(Boolean)
  return said.length > 0 ? said.join('; ') : 'nothing'
}
