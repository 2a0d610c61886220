import { ethnicity } from '../../vocabulary/codesets/ethnicity.ts'
import { gender } from '../../vocabulary/codesets/gender.ts'
import { sex } from '../../vocabulary/codesets/sex.ts'
import { date, form, longText, manyOf, oneOf, text, yesNo } from '../form.ts'

const names = [
  text('forename', 'First names')
    .atMost(80)
    .hint('As on the birth certificate, if you know. For an unborn baby: Baby')
    .saying({ missing: 'Enter a first name, or “Unknown”' }),
  text('surname', 'Surname').atMost(80).saying({ missing: 'Enter a surname, or “Unknown”' }),
  text('known_as', 'What they like to be called').atMost(80).optional(),
] as const

const birth = [
  date('date_of_birth', 'Date of birth')
    .optional()
    .notAfterToday()
    .hint('For example, 7 5 2019. If the day is not known, enter the 15th and say that it is an estimate')
    .saying({
      future: 'A date of birth cannot be in the future: for an unborn baby, give the date the baby is expected',
    }),
  yesNo('birth_is_estimated', 'Is the date of birth an estimate?').optional(),
  date('expected_on', 'Date the baby is expected').optional().hint('Only for a baby not yet born'),
  oneOf('sex', 'Sex', sex),
] as const

const place = [
  longText('address_lines', 'Where they live').under('Home and numbers').optional().lines(2).hint('House and street'),
  text('postcode', 'Postcode').optional().hint('For example, AL1 4QX'),
  text('nhs', 'NHS number').optional().hint('Ten figures'),
  text('upn', 'Unique pupil number').optional().hint('A letter, then twelve figures; the last may be a letter'),
] as const

/** Adding somebody to the record. */
export const personNewForm = form({
  id: 'person-new',
  title: 'Add a person',
  intro:
    'A child, a parent or anybody else who matters. As you go, people already on the record who may be the same are shown.',
  button: 'Add this person',
  asks: [
    ...names,
    ...birth,
    ...place,
    manyOf('looked', 'Are they on the record already?', [
      { code: 'none', label: 'I have looked at the people who may be the same: this is somebody new' },
    ])
      .optional()
      .hint('Asked only when likely matches are shown.'),
  ],
})

/** Correcting who somebody is. What it said before is kept in the history. */
export const personEditForm = form({
  id: 'person-edit',
  title: 'Correct details',
  asks: [
    ...names,
    text('pronouns', 'Pronouns').optional().atMost(40),
    ...birth,
    oneOf('gender', 'Gender identity', gender).optional(),
    oneOf('ethnicity', 'Ethnicity', ethnicity),
    text('nationality', 'Nationality').optional().atMost(80),
    text('language', 'First language').optional().atMost(80),
    yesNo('interpreter_needed', 'Do they need an interpreter?'),
    date('died_on', 'Date of death').under('If they have died').optional().notAfterToday().notBefore('date_of_birth'),
  ],
})
