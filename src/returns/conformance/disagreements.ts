/** A case of known answers that the published rule contradicts, and why: docs/returns/disagreements.md is made from these. */
export type Disagreement = { readonly rule: string; readonly name: string; readonly why: string }

/** Where we follow the Department’s rule and not a case of it. */
export const DISAGREEMENTS: Readonly<Record<'ssda903' | 'cin', readonly Disagreement[]>> = { ssda903: [], cin: [] }

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
