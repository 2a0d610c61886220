import { assessmentFactors } from '../../vocabulary/codesets/assessment-factors.ts'
import { assessmentOutcome } from '../../vocabulary/codesets/assessment-outcome.ts'
import { date, form, longText, manyOf, text, yesNo } from '../form.ts'
import { READ_BEFORE_DECIDING } from './assessment.ts'

const followed = assessmentOutcome.codes.map(({ code }) => code).filter(code => code !== 'NFA')

export const authoriseAssessmentForm = form({
  id: 'authorise-assessment',
  title: 'Authorise the assessment',
  button: 'Authorise',
  asks: [
    manyOf('read', 'What have you read?', READ_BEFORE_DECIDING).saying({
      missing: 'Say what you read before deciding',
    }),
    manyOf('outcomes', 'What is the outcome?', assessmentOutcome)
      .hint('Choose all that apply. “No further action” stands alone.')
      .excludes('NFA')
      .saying({
        missing: 'Choose the outcome',
        excludes: '“No further action” cannot be chosen together with another outcome',
      }),
    longText('next_step', 'What happens next, who does it and by when?')
      .when({ outcomes: followed })
      .lines(4)
      .saying({ missing: 'Say what happens next: an assessment that leads somewhere needs its first step' }),
    text('early_help_service', 'Which early help service is the family offered to?')
      .when({ outcomes: ['EH'] })
      .saying({ missing: 'Say which early help service the family is offered to' }),
    yesNo('family_agreed', 'Does the family agree to early help?').when({ outcomes: ['EH'] }),
    longText('note', 'Why, in your words')
      .hint('What persuaded you. It stands on the child’s record as your decision.')
      .lines(5)
      .saying({ missing: 'Say why you authorise it' }),
    longText('challenge', 'What did you ask or doubt?').optional().lines(3),
    date('family_told_on', 'When were the family and agencies told?')
      .hint('An assessment is complete when they know what was decided.')
      .optional()
      .notAfterToday(),
    yesNo('close_case', 'Close the case now?')
      .when({ outcomes: ['NFA', 'EH'] })
      .hint('For early help it is safer to wait until the service has accepted the family.'),
    text('next_help', 'Who will help the family from now on?')
      .when({ close_case: true })
      .saying({ missing: 'Say who will help the family from now on, if only their school and doctor' }),
    manyOf('factors', 'Do you agree with the factors?', assessmentFactors)
      .hint('The worker’s choice is filled in; change what you see otherwise.')
      .later()
      .excludes('21')
      .saying({ excludes: '“No factors identified” cannot be chosen together with a factor' }),
  ],
})
