import { folded } from '../letters.ts'

/** The parts of a letter. `findings` takes in any heading that is none of the others, once the letter is under way. */
export type Part = 'about' | 'looked_at' | 'headline' | 'priority' | 'improve' | 'findings'

/** How each part is headed, in the words letters use; the first that fits decides. */
const HEADINGS: [RegExp, Part][] = [
  [/^(the )?areas? (for|of) (immediate )?priority action\??$|^priority actions?( areas?)?$/, 'priority'],
  [/^what (still )?(needs|need) to (be )?improved?( in .{0,70})?\??$/, 'improve'],
  [/^(the )?areas? (for|of) (further )?(improvement|development)\??$/, 'improve'],
  [/^areas that need to improve( further)?$|^recommendations?$/, 'improve'],
  [/^(the )?(areas?|scope|themes?) (covered|considered|reviewed|looked at)( (by|at|during|in) .{0,40})?$/, 'looked_at'],
  [/^(scope of (the|this) visit|what (the|this) visit covered|what (the )?inspectors looked at)$/, 'looked_at'],
  [/^(the )?(headline|key|overall)( findings?)?( of (the|this) visit)?$/, 'headline'],
  [/^(overall )?summary( of (the )?(main |key )?findings)?$|^overview$|^overall summary$/, 'headline'],
  [/^(the )?(main |detailed )?findings?( and (evaluation|evidence)( of progress)?)?$/, 'findings'],
  [
    /^(evaluation|review) of progress$|^progress since the .{0,40}$|^(findings|main findings) (of|from) .{0,40}$/,
    'findings',
  ],
  [/^(background|context|introduction|about (the|this) visit|information about (the|this) visit)$/, 'about'],
]

const LONGEST = 100

/** Which part of a letter these words head; null when they head none that is known. */
export const partOf = (text: string): Part | null => {
  if (text.length > LONGEST) return null
  const words = folded(text).replace(/[\s:.]+$/, '')
  return HEADINGS.find(([heading]) => heading.test(words))?.[1] ?? null
}
