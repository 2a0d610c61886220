/** A theme of what inspectors ask for: the words it is known by, and our measures that speak to it, the nearest first. */
export type Theme = { id: string; label: string; words: RegExp; measures: readonly string[] }

const theme = (id: string, label: string, words: RegExp, measures: readonly string[] = []): Theme => ({
  id,
  label,
  words,
  measures,
})

/** The themes counted over published reports since 2013. The rules are a suggestion to a person, who chooses. */
export const THEMES: readonly Theme[] = [
  theme(
    'front-door',
    'The front door',
    /\bfront door|\bmash\b|threshold|\bcontacts?\b(?! with)|\breferrals?\b|consent|step(ped|ping)?[- ](up|down)/i,
    ['FD7', 'FD2', 'FD6', 'FD12', 'FD4'],
  ),
  theme('assessment', 'Assessments', /assess(?!ed as)|chronolog|analys/i, ['AS1', 'AS2', 'AS3']),
  theme('plans', 'Plans', /\bplans?\b|\bplanning\b|contingenc|drift|delay|children in need/i, [
    'CI2',
    'CI4',
    'CI5',
    'CI3',
  ]),
  theme(
    'voice',
    'Children’s voice and direct work',
    /voice|views?\b|direct work|\bvisit|seen alone|life[- ]story|advoca|participat|identity/i,
    ['AS6', 'AS5', 'CI3'],
  ),
  theme(
    'supervision',
    'Management oversight and supervision',
    /oversight|supervis|management (direction|decision|grip)|challenge/i,
    ['AS3', 'CI5', 'CI4'],
  ),
  theme(
    'risk',
    'Recognising and answering risk',
    /\brisks?\b|neglect|domestic abuse|cumulative|unborn|pre-?birth|repeat/i,
    ['FD12', 'FD7', 'CI6'],
  ),
  theme(
    'partnership',
    'Partner agencies',
    /partner|multi-?agency|police|\bhealth professionals|schools?\b|information[- ]sharing/i,
    ['FD13', 'FD11'],
  ),
  theme('early-help', 'Early help', /early help|edge of care|young carer/i, ['FD9']),
  theme('disabled', 'Disabled children', /disab|transition/i, ['CI8']),
  theme(
    'qa-performance',
    'Quality assurance and performance',
    /quality assurance|\baudit|performance (information|data|management)|learning/i,
  ),
  theme('recording', 'Recording', /record(ing|s|ed)?\b|electronic|case file/i),
  theme('care-leavers', 'Care leavers', /care leaver|care[- ]experienced|pathway plan|personal advis|local offer/i),
  theme(
    'permanence',
    'Permanence',
    /permanen|matching|matched|placed with (their )?parents|connected (person|carer)|special guardian|adopti/i,
  ),
  theme('leadership', 'Leadership', /leader|scrutin|governance|corporate parent/i),
  theme(
    'workforce',
    'Workforce',
    /workforce|caseload|turnover|recruit|retention|changes? (of|in) social worker|training/i,
  ),
  theme(
    'strategy-cp',
    'Strategy discussions and child protection',
    /strategy (discussion|meeting)|section 47|conference|core group|child protection/i,
  ),
  theme('missing-exploitation', 'Missing and exploited children', /missing|return home|exploit/i),
  theme('health', 'Health', /health assess|camhs|mental health|dental|health needs/i),
  theme('sufficiency', 'Homes for children', /sufficien|foster carer|unregistered|unregulated|placements?\b/i),
  theme('education', 'Education', /education|virtual school|\bpeps?\b|attendance|exclusion/i),
  theme('iro', 'Independent reviewing', /reviewing officer|\biros?\b|conference chair/i),
  theme('plo', 'Pre-proceedings and court', /pre-?proceedings|public law|\bplo\b|court/i),
  theme('private-fostering', 'Private fostering', /private(ly)? foster/i),
  theme('homeless-16-17', 'Homeless 16 and 17 year olds', /homeless/i),
  theme('lado', 'Allegations against professionals', /allegation|designated officer|\blado\b/i),
]

/** The themes an improvement's words speak of, in the order of the list. */
export const themesOf = (text: string): Theme[] => THEMES.filter(({ words }) => words.test(text))

/** Measures to offer for an improvement: those most of its themes name, and of those the nearest to their theme. */
export const suggestedMeasures = (text: string): string[] => {
  const weights = new Map<string, number>()
  for (const { measures } of themesOf(text)) {
    for (const [place, id] of measures.entries()) weights.set(id, (weights.get(id) ?? 0) + 1 / (place + 1))
  }
  return [...weights].sort(([, a], [, b]) => b - a).map(([id]) => id)
}
