import { checkForm } from './form/check-form.ts'
import type { AnswersTo, Question } from './form/question.ts'

export type { Code, Codes, GivenFile, Question } from './form/question.ts'
export {
  date,
  file,
  files,
  hidden,
  longText,
  manyOf,
  moment,
  number,
  oneOf,
  pick,
  pickMany,
  rows,
  text,
  yesNo,
} from './form/question.ts'
export { type Options, type Refusal, readForm, type Typed } from './form/read-form.ts'

/** What is asked of somebody, in which words: the web form, its checks and the printed blank all read it. */
export type Form<Asks extends readonly Question[] = readonly Question[]> = {
  readonly id: string
  readonly title: string
  readonly intro?: string
  /** The words on the button: 'Save' unless said. */
  readonly button?: string
  /** Answered at once or not at all: it is not offered to be saved for later. */
  readonly is_short?: boolean
  readonly asks: Asks
}

/** The answers a form gives, as a row type. */
export type ValuesOf<F extends Form> = AnswersTo<F['asks']>

/** A form. Refuses, when the program starts, a name used twice or a condition on a question not asked earlier. */
export const form = <const Asks extends readonly Question[]>(definition: Form<Asks>): Form<Asks> => {
  checkForm(definition)
  return definition
}
