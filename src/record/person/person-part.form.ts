import { addressType } from '../../vocabulary/codesets/address-type.ts'
import { disability } from '../../vocabulary/codesets/disability.ts'
import { identifierType } from '../../vocabulary/codesets/identifier-type.ts'
import { nameKind } from '../../vocabulary/codesets/name-kind.ts'
import { relationshipType } from '../../vocabulary/codesets/relationship-type.ts'
import { riskFlagType } from '../../vocabulary/codesets/risk-flag-type.ts'
import { sex } from '../../vocabulary/codesets/sex.ts'
import { voidReason } from '../../vocabulary/codesets/void-reason.ts'
import { date, form, hidden, longText, manyOf, oneOf, text, yesNo } from '../form.ts'

export const addressForm = form({
  id: 'address-new',
  title: 'Add an address',
  asks: [
    oneOf('type', 'What kind of address is it?', addressType),
    longText('lines', 'Address')
      .lines(3)
      .atMost(400)
      .hint('House, street and town. For no fixed address, say where they can be found'),
    text('postcode', 'Postcode').optional().hint('For example, AL1 4QX'),
    date('start_on', 'From when?').notAfterToday(),
    yesNo('is_move', 'Have they moved here from where they lived before?').hint(
      'If so, the earlier home ends on that day',
    ),
    yesNo('is_confidential', 'Must this address be kept confidential?').hint(
      'Only those who hold the child see it. It is never searched, printed in letters or shown in lists',
    ),
  ],
})

export const nameForm = form({
  id: 'name-new',
  title: 'Add another name',
  intro: 'A former name, a name at birth or an alias. They are found by it when somebody searches.',
  asks: [
    oneOf(
      'kind',
      'What kind of name is it?',
      nameKind.codes.filter(({ code }) => code !== 'pronouns'),
    ),
    text('forename', 'First names').optional().atMost(80),
    text('surname', 'Surname').optional().atMost(80),
  ],
})

export const identifierForm = form({
  id: 'identifier-new',
  title: 'Add a number or reference',
  asks: [
    oneOf('type', 'What kind of number is it?', identifierType),
    text('identifier', 'Number or reference').atMost(40),
    date('valid_from', 'From when?').optional().notAfterToday(),
  ],
})

export const disabilityForm = form({
  id: 'disability-new',
  title: 'Record disabilities',
  asks: [
    manyOf('codes', 'Which disabilities do they have?', disability)
      .excludes('NONE')
      .hint('Choose all that apply, as the children in need census asks'),
    date('start_on', 'Since when?').optional().notAfterToday(),
  ],
})

export const warningForm = form({
  id: 'warning-new',
  title: 'Add a warning',
  intro:
    'What somebody must know before they knock on the door, or a risk to or around this person. It stands at the top of every page about them.',
  asks: [
    oneOf('type', 'What is the warning?', riskFlagType),
    text('detail', 'In a few words')
      .atMost(200)
      .hint('Fact, not opinion: “Two large dogs loose in the garden; telephone first”'),
    date('start_on', 'Since when?').notAfterToday(),
    date('review_on', 'When will it be looked at again?')
      .notBefore('start_on')
      .hint('A warning nobody looks at again misleads: no later than a year'),
  ],
})

export const relationshipForm = form({
  id: 'relationship-new',
  title: 'Add somebody to the family',
  asks: [
    hidden('other_id').optional(),
    oneOf('type', 'What are they to this person?', relationshipType),
    text('forename', 'Their first names')
      .under('If they are not on the record')
      .optional()
      .atMost(80)
      .hint('Leave these four empty when you chose somebody above'),
    text('surname', 'Their surname').optional().atMost(80),
    date('date_of_birth', 'Their date of birth').optional().notAfterToday(),
    oneOf('sex', 'Their sex', sex).optional(),
    manyOf('looked', 'Are they on the record already?', [
      { code: 'none', label: 'I have looked: this is somebody new' },
    ]).optional(),
    yesNo('parental_responsibility', 'Do they have parental responsibility?').under('More about it').optional(),
    yesNo('lives_with', 'Do they live together?').optional(),
    date('start_on', 'Since when?').optional().notAfterToday(),
    text('source', 'How do we know?')
      .optional()
      .atMost(200)
      .hint('For example, birth certificate seen, or mother says'),
  ],
})

export const partEndForm = form({
  id: 'entry-end',
  title: 'End or correct this entry',
  asks: [
    oneOf('what', 'What should happen to it?', [
      { code: 'ended', label: 'It was so, and has ended', meaning: 'It stays on the record with its last day' },
      {
        code: 'mistake',
        label: 'It is a mistake',
        meaning: 'It is put aside: kept in the history, and shown nowhere else',
      },
    ]),
    date('end_on', 'Until when was it so?').when({ what: 'ended' }).notAfterToday(),
    oneOf('reason', 'What is the mistake?', voidReason).when({ what: 'mistake' }),
  ],
})
