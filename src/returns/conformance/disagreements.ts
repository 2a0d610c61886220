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
  ].join('\n')
