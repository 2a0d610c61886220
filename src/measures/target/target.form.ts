import { form, number, text } from '../../record/form.ts'

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
    number('england', 'England’s figure').optional().atLeast(0).atMost(100_000).under('What others reach'),
    number('neighbours', 'The figure of similar authorities').optional().atLeast(0).atMost(100_000),
    text('source', 'Where do these figures come from?')
      .optional()
      .atMost(200)
      .hint('The publication and its year. Needed where you gave a figure for England or similar authorities'),
  ],
})
