import { form, longText, number } from '../../record/form.ts'

export const targetForm = form({
  id: 'measure-target',
  title: 'Set a target',
  button: 'Save the target',
  asks: [
    number('year', 'For the year that ends on 31 March of')
      .whole()
      .atLeast(2015)
      .atMost(2100)
      .hint('For example, 2027 is April 2026 to March 2027'),
    number('target', 'What is the target?').atLeast(0).atMost(100_000),
    number('tolerance', 'How far from it is still near?')
      .atLeast(0)
      .atMost(10_000)
      .hint('Within this of the target is shown as near it; further is off it'),
    longText('because', 'Why, if it was another before?').lines(2).optional(),
  ],
})
