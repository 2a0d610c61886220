import { file, form, number, yesNo } from '../../record/form.ts'

export const publishedForm = form({
  id: 'measure-published',
  title: 'Load published figures',
  intro: 'What England, similar authorities and the region reach, as it was published, for one year.',
  button: 'Load the figures',
  asks: [
    number('year', 'For the year that ended on 31 March of')
      .whole()
      .atLeast(2010)
      .atMost(2100)
      .hint('For example, 2026 is April 2025 to March 2026'),
    file('figures', 'Which file?')
      .hint('A CSV with a row a measure. Rows without a figure are passed over')
      .accepts('.csv')
      .atMost(1)
      .saying({ missing: 'Choose the file', wrong: 'Choose a CSV file', long: 'The file must be smaller than 1 MB' }),
    yesNo('replaces', 'If figures of that year are loaded already, shall these take their place?').hint(
      'All of that year’s: the earlier ones are kept and no longer shown',
    ),
  ],
})
