import { referralQuality } from '../../vocabulary/codesets/referral-quality.ts'
import { form, longText, oneOf, yesNo } from '../form.ts'

/** What goes back to whoever referred: what follows, and how good the referral was. */
export const referralFeedbackForm = form({
  id: 'referral-feedback',
  title: 'Tell the referrer',
  button: 'Record it',
  asks: [
    yesNo('acknowledged', 'Have they been told what will happen?'),
    oneOf('quality', 'How good was the referral?', referralQuality).optional(),
    longText('quality_note', 'What would have made it better?').lines(3).optional(),
    yesNo('fed_back', 'Has this been sent to their agency?'),
  ],
})
