import type { Rule } from '../match.ts'

/** Wording rules of the themes that are a group of children. */
export const GROUP_RULES: readonly Rule[] = [
  {
    theme: 'private-fostering',
    names: ['private fostering', 'privately fostered', 'private foster carer*'],
  },
  {
    theme: 'disabled',
    names: [
      'disabled',
      'disabilit*',
      'special educational needs',
      'send children|needs|provision|reforms',
      'unaccompanied',
      'asylum seek*',
      'transition* to|into adult services|care|social',
      'short break*',
    ],
    hints: ['transition*', 'adult services', 'adult social care'],
  },
  {
    theme: 'homeless-16-17',
    names: ['homeless*', '16 and 17-year-old* … accommodat*', 'southwark'],
  },
]
