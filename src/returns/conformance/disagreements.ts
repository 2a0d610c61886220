/** A case of known answers that the published rule contradicts, and why: docs/returns/disagreements.md is made from these. */
export type Disagreement = { readonly rule: string; readonly name: string; readonly why: string }

/** Where we follow the Department’s rule and not a case of it. */
export const DISAGREEMENTS: Readonly<Record<'ssda903' | 'cin', readonly Disagreement[]>> = {
  ssda903: [
    {
      rule: '210',
      name: '210-2022_23-test_validate-1',
      why: 'The message says that a child looked after for more than a week at 31 March may not have UN4. The case marks episodes that began on 24 March or after, where UN4 is still right, and passes a child in care since January. We mark the child whose period of care began before 24 March and runs at the end of the year.',
    },
    {
      rule: '336',
      name: '336-2022_23-test_validate-1',
      why: 'The rule names A3 and A5, placements for adoption with the child’s current foster carer, before which there must have been fostering. The case marks A4 as well, which is with somebody else, and leaves out A5.',
    },
    {
      rule: '374',
      name: '374-2022_23-test_validate-1',
      why: 'The rule compares the date of birth with the day the episode began. The case passes a baby placed in residential employment because the episode has no end; it is as wrong while it goes on.',
    },
    {
      rule: 'SW12STG2',
      name: 'SW12STG2-2024_25-test_validate-1',
      why: 'The rule asks for social worker episodes of children looked after on 31 March, those before they came into care among them. The case marks a child who left care two years earlier, and one whose social worker began before the child came into care and is reported.',
    },
  ],
  cin: [
    {
      rule: '8670Q',
      name: '8670Q-2022_23-test_validate-1',
      why: 'Forty-five working days before Friday 31 March 2023 is Friday 27 January. The case marks an assessment begun on Sunday 29 January, which is not more than forty-five working days before.',
    },
  ],
}

/** A rule whose answer over whole files differs from another checker’s, and why. */
export type WholeRun = { readonly rule: string; readonly why: string }

/** Where whole files of made-up children are answered otherwise than by the other checker. The census differs nowhere. */
export const WHOLE_RUN: readonly WholeRun[] = [
  {
    rule: '118',
    why: 'We mark a decision reversed before the year also where the child has no episodes, or only short breaks: the first half of the rule does not ask for any.',
  },
  {
    rule: '146',
    why: 'For the return of 2017/18 we read the codes of that year; the other checker reads those of 2026/27, and marks Z1.',
  },
  {
    rule: '157',
    why: 'The message says 16 years or under at the end of the year; the other checker stops on the sixteenth birthday.',
  },
  {
    rule: '199',
    why: 'Half of the episodes that ended in adoption are marked by the other checker where the same episode is in both years’ files: an accident of how equal rows are sorted, which its own case contradicts.',
  },
  {
    rule: '234',
    why: 'A child who moved before ten may have gone on past ten. We count the age on the day the earlier episode ended, the other checker on the day it began.',
  },
  {
    rule: '336',
    why: 'The rule names A3 and A5, which are with the current foster carer. The other checker asks it of A3 and A4.',
  },
  {
    rule: '362',
    why: 'What begins only after the end of the year is left to 354, which asks about its beginning: nothing can be said of how long it ran within the year.',
  },
  {
    rule: '372',
    why: 'An episode without an end is asked about as well: the rule is about how old the child was when it began.',
  },
  { rule: '374', why: 'As 372.' },
  { rule: '389', why: 'Of an episode without an end nothing can be said of how old the child was at its end.' },
  {
    rule: '399',
    why: 'We mark cells that are filled in; the other checker marks the Header also where MOTHER is blank and only reviews are given.',
  },
  {
    rule: '392c',
    why: 'Without a table of postcodes we ask whether a postcode is written as one; the other checker looks it up, and the made-up ones are in no table.',
  },
  {
    rule: '634',
    why: 'The rule names 1 April 2016. The other checker takes the first day of the collection year for it.',
  },
  {
    rule: '1007',
    why: 'The rule speaks of an episode whose end is not given. The other checker leaves out those that run on over the birthday without an end.',
  },
  {
    rule: 'SW12STG2',
    why: 'We mark every child in care on 31 March without a social worker’s episode, short breaks left out. The other checker leaves out most of those whose last reason is X1, and marks children who had left.',
  },
]

/** Rules that need what those files do not bring: a table of postcodes, or Ofsted’s list of providers. They are reported as not run. */
export const NOT_RUN_THERE =
  'Rules that need a table of postcodes or Ofsted’s list of providers are reported as not run; the other checker brings its own tables.'

/** The disagreements as a page of the documentation. */
export const disagreementsMd = (): string =>
  [
    '# Where we disagree with the cases',
    '',
    'The Department’s published rule is the authority. Cases of known answers show how another checker understood it; where a case contradicts the rule, we follow the rule, and say so here. Made by `npm run generate`.',
    ...(['ssda903', 'cin'] as const).flatMap(id => [
      '',
      `## ${id === 'cin' ? 'Children in need census' : 'SSDA903'}`,
      '',
      ...(DISAGREEMENTS[id].length === 0
        ? ['None.']
        : DISAGREEMENTS[id].map(({ rule, name, why }) => `- **${rule}**, case \`${name}\`: ${why}`)),
    ]),
    '',
    '## Whole files',
    '',
    'The made-up files of the other checker, answered rule by rule. What is not named here is answered alike, row for row; the census differs nowhere.',
    '',
    `- ${NOT_RUN_THERE}`,
    ...WHOLE_RUN.map(({ rule, why }) => `- **${rule}**: ${why}`),
    '',
  ].join('\n')
