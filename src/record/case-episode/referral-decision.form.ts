import { categoryOfNeed } from '../../vocabulary/codesets/category-of-need.ts'
import { referralOutcome } from '../../vocabulary/codesets/referral-outcome.ts'
import { referralQuality } from '../../vocabulary/codesets/referral-quality.ts'
import { form, longText, manyOf, oneOf, pick, yesNo } from '../form.ts'
import { NEEDS_TEAM } from './case-episode.ts'

export const READ_FOR_REFERRAL = [
  { code: 'referral', label: 'The referral' },
  { code: 'history', label: 'The household’s history' },
  { code: 'checks', label: 'The agency checks that came back' },
  { code: 'caller', label: 'Spoke again with the referrer' },
  { code: 'family', label: 'Spoke with the family' },
] as const

/** A manager's decision on a referral, and how good the referral was. */
export const referralDecisionForm = form({
  id: 'referral-decision',
  title: 'Decide',
  button: 'Record the decision',
  asks: [
    manyOf('outcomes', 'What follows?', referralOutcome).excludes('NFA'),
    longText('risk', 'What are we worried about?').when({ outcomes: NEEDS_TEAM }).lines(4),
    longText('protective_factors', 'What keeps the child safe, or would?').when({ outcomes: NEEDS_TEAM }).lines(3),
    oneOf('primary_need', 'What is the main need?', categoryOfNeed).when({ outcomes: NEEDS_TEAM }),
    pick('team_id', 'Which team?').when({ outcomes: NEEDS_TEAM }),
    pick('worker_id', 'Which worker, if you know?')
      .hint('Without a name the child is on the unallocated list until somebody is named.')
      .when({ outcomes: NEEDS_TEAM })
      .optional(),
    pick('early_help_team_id', 'Which early help team is it offered to?').when({ outcomes: 'EH' }),
    yesNo('family_agreed', 'Has the family agreed to early help?').when({ outcomes: 'EH' }),
    longText('family_view', 'What does the family say?').when({ outcomes: 'EH' }).lines(3).optional(),
    longText('rationale', 'Why, in your words'),
    manyOf('read', 'What did you read or hear before deciding?', READ_FOR_REFERRAL),
    oneOf('quality', 'How good was the referral?', referralQuality).under('For the referrer'),
    longText('quality_note', 'What would have made it better?').hint('Goes back to the agency.').lines(3).optional(),
    yesNo('acknowledged', 'Has the referrer been told what follows?'),
  ],
})
