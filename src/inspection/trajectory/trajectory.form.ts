import { form, hidden, longText, number, rows } from '../../record/form.ts'

/** Where a measure is to be at the end of each month between its baseline and its target. */
export const trajectoryForm = form({
  id: 'trajectory',
  title: 'The path to the target',
  button: 'Set the path',
  asks: [
    longText('because', 'If it is not straight: why not?')
      .lines(2)
      .optional()
      .hint('The training ends in March, and the figure moves after it. The board reads this beside the chart.'),
    rows('months', 'Month by month', [
      hidden('month'),
      number('value', 'Where should it be at the end of the month?').atLeast(0),
    ])
      .fixed()
      .headedBy('month'),
  ],
})
