import { file, form, longText, oneOf, text } from '../../record/form.ts'

const UNITS = [
  { code: 'percent', label: 'A percentage: how many of how many' },
  { code: 'count', label: 'A count: how many' },
] as const

const BETTER = [
  { code: 'higher', label: 'Higher' },
  { code: 'lower', label: 'Lower' },
] as const

/** A measure of what the record does not hold, so that an improvement can be followed by it all the same. */
export const programmeMeasureForm = form({
  id: 'programme-measure',
  title: 'Add a measure of the programme’s own',
  intro: 'For what the record does not hold yet. Its figures are loaded from a file, a row a month, and name no child.',
  button: 'Add the measure',
  asks: [
    text('name', 'What does it say?')
      .atMost(120)
      .hint('A sentence: Children are matched with permanent carers in time')
      .saying({ missing: 'Say what the measure says' }),
    longText('counts', 'Who or what is counted?')
      .lines(2)
      .hint(
        'Children matched in the twelve months to the end of the month. Where a month is too short to tell, count a year.',
      )
      .saying({ missing: 'Say who or what is counted' }),
    longText('meets', 'When does one meet it?').lines(2).saying({ missing: 'Say when one meets it' }),
    text('source', 'Where do its figures come from?')
      .atMost(200)
      .saying({ missing: 'Say where its figures come from' }),
    oneOf('unit', 'What kind of figure is it?', UNITS),
    oneOf('better', 'Which is better?', BETTER),
  ],
})

/** The months of such measures, from a file. */
export const loadMonthsForm = form({
  id: 'load-months',
  title: 'Load months of the programme’s own measures',
  button: 'Load the months',
  asks: [
    file('months', 'Which file?')
      .hint('A CSV with a row a measure and month')
      .accepts('.csv')
      .atMost(1)
      .saying({ missing: 'Choose the file', wrong: 'Choose a CSV file', long: 'The file must be smaller than 1 MB' }),
  ],
})
