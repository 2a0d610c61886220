import { labelOf } from '../vocabulary/codeset.ts'
import { voidReason } from '../vocabulary/codesets/void-reason.ts'
import { longText, oneOf } from './form.ts'

const mistakes = voidReason.codes.filter(
  ({ code }) => code === 'wrong_child' || code === 'did_not_happen' || code === 'duplicate',
)

/** What is asked of somebody who says that a record should never have been made. */
export const inErrorAsks = [
  oneOf('mistake', 'What is the mistake?', mistakes),
  longText('because', 'How did it come about?')
    .lines(3)
    .hint('“Meant for his cousin, who has the same name; written up on her record today”')
    .saying({ missing: 'Say how it came about' }),
] as const

/** The same as the record keeps it: 'It did not happen. They were away.' */
export const sayInError = ({ mistake, because }: { mistake: string; because: string }): string =>
  `${labelOf(voidReason, mistake)}. ${because}`
