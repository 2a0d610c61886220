import { date, form, longText, number } from '../../record/form.ts'

/** What a measure is to show of an item: from where, to where, by when. */
export const improvementMeasureForm = form({
  id: 'improvement-measure',
  title: 'Attach a measure',
  button: 'Attach the measure',
  asks: [
    date('baseline_on', 'From when do we count?')
      .notAfterToday()
      .hint('Its figure on this day is the baseline. The last day of the inspection is usual.'),
    number('target', 'What should it be?').hint('In the measure’s own unit: 20 for 20%').atLeast(0),
    date('target_on', 'By when?')
      .notBefore('baseline_on')
      .saying({ before: 'The target is for a day before the baseline: look at both dates' }),
    longText('why', 'Why does this measure show the improvement?')
      .lines(2)
      .saying({ missing: 'Say why this measure shows the improvement' }),
  ],
})

/** Why a measure no longer speaks to an item. */
export const measureDetachForm = form({
  id: 'measure-detach',
  title: 'Take this measure off',
  intro: 'Its baseline and target are kept in the history.',
  button: 'Take it off',
  asks: [longText('reason', 'Why?').lines(2).saying({ missing: 'Say why it is taken off' })],
})
