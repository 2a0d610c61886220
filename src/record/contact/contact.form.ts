import { contactMode } from '../../vocabulary/codesets/contact-mode.ts'
import { contactRag } from '../../vocabulary/codesets/contact-rag.ts'
import { referralSource } from '../../vocabulary/codesets/referral-source.ts'
import { sex } from '../../vocabulary/codesets/sex.ts'
import { date, form, longText, moment, oneOf, pickMany, rows, text, yesNo } from '../form.ts'
import { ADULT_TYPES } from './contact-adult.ts'
import { consentReason, consentSaidBy, consentSaidOn, consentStateAsked } from './contact-consent.form.ts'

/** What somebody told us about one child or several children of a family, as it came in. */
export const contactForm = form({
  id: 'contact',
  title: 'Record a contact',
  button: 'Record the contact',
  asks: [
    pickMany('known_children', 'Which of these children is it about?').under('Who it is about').optional(),
    rows('children', 'Children not found on record', [
      text('forename', 'Forename'),
      text('surname', 'Surname'),
      date('date_of_birth', 'Date of birth').notAfterToday().optional(),
      oneOf('sex', 'Sex', sex),
    ])
      .hint('Each child of the family whom this is about. We look for each of them on record before a new one is made.')
      .adding('Add another child')
      .optional(),
    rows('adults', 'Parents and other adults', [
      text('forename', 'Forename'),
      text('surname', 'Surname'),
      date('date_of_birth', 'Date of birth').notAfterToday().optional(),
      oneOf('type', 'What are they to the children?', ADULT_TYPES)
        .hint('To all of them. If it differs, choose Other and say more on each child’s People page.')
        .saying({ missing: 'Say what this adult is to the children' }),
      yesNo('lives_with', 'Do they live with the children?').hint('Leave it if the caller did not say').optional(),
    ])
      .hint(
        'Whoever the caller spoke of: those at home, and a parent who lives elsewhere. We look for each of them on record too.',
      )
      .adding('Add another adult')
      .optional(),
    text('address', 'Where they live').hint('House and street').optional(),
    text('postcode', 'Postcode').optional(),
    moment('received_at', 'When did it reach us?')
      .under('How it came')
      .hint('When it arrived, not when you are typing. Every deadline is counted from this.')
      .notAfterToday(),
    oneOf('mode', 'How did it come?', contactMode),
    oneOf('source_code', 'Who told us?', referralSource),
    text('referrer_name', 'Their name').hint('Leave empty if they did not give one').optional(),
    text('referrer_organisation', 'Their organisation and role').optional(),
    text('referrer_contact', 'How to reach them').optional(),
    yesNo('referrer_is_confidential', 'Do they ask that the family is not told who they are?'),
    longText('concern', 'What were you told?')
      .under('The worry')
      .hint(
        'In their words where you can: what was seen or heard, by whom, when, and what the worry is for each child.',
      )
      .lines(9),
    yesNo('is_immediate_danger', 'Is a child in danger now?').hint(
      'If so, tell the manager and the police before you go on; the contact becomes red.',
    ),
    oneOf('rag', 'How urgent is it?', contactRag),
    consentStateAsked,
    consentSaidBy
      .hint(
        'If you know: their name, and what they are to the child. Someone with parental responsibility, or the young person.',
      )
      .optional(),
    consentSaidOn.hint('If you know').optional(),
    consentReason,
    longText('recommendation', 'What do you suggest?').hint('For the manager who decides.').lines(3).optional(),
  ],
})
