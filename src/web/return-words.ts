import { CATALOGUES } from '../returns/catalogue.ts'
import type { Check } from '../returns/file-check/file-check.store.ts'
import type { ReturnId } from '../returns/file-check/recognise.ts'
import { READING } from '../returns/reading-fault.ts'
import type { Severity } from '../returns/rule.ts'
import { sayCollection } from '../vocabulary/calendar/collection-year.ts'

/** A rule in words, as a page of faults shows it. */
export type RuleWords = {
  readonly code: string
  readonly says: string
  readonly mend: string | null
  readonly severity: Severity
}

const wordsOf = (of: ReturnId): ReadonlyMap<string, RuleWords> => {
  const rules = CATALOGUES.find(({ id }) => id === of)?.rules ?? []
  return new Map(
    rules.map(({ code, says, mend = null, severity = 'error' }): [string, RuleWords] => [
      code,
      { code, says, mend, severity },
    ]),
  )
}

const RULE_WORDS: Readonly<Record<ReturnId, ReadonlyMap<string, RuleWords>>> = {
  ssda903: wordsOf('ssda903'),
  cin: wordsOf('cin'),
}

const READING_WORDS: RuleWords = {
  code: READING,
  says: 'Something in a file could not be read as it should be.',
  mend: null,
  severity: 'error',
}

/** A rule of a return in words; what was found as the files were read stands as a rule of its own. */
export const ruleWords = (of: ReturnId, code: string): RuleWords =>
  code === READING ? READING_WORDS : (RULE_WORDS[of].get(code) ?? { code, says: '', mend: null, severity: 'error' })

/** The codes of a return’s errors, or of its queries; what was found as the files were read is an error. */
export const codesOfSeverity = (of: ReturnId, severity: Severity): string[] => [
  ...(severity === 'error' ? [READING] : []),
  ...[...RULE_WORDS[of].values()].filter(each => each.severity === severity).map(({ code }) => code),
]

const RETURN_CALLED: Readonly<Record<ReturnId, string>> = {
  ssda903: 'Children looked after (SSDA903)',
  cin: 'Children in need census',
}

/** 'Children looked after (SSDA903) 2026/27'; without the year where it is not known yet. */
export const sayReturn = ({ return: id, year }: Pick<Check, 'return' | 'year'>): string =>
  year === null ? RETURN_CALLED[id] : `${RETURN_CALLED[id]} ${sayCollection(year)}`
