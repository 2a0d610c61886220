import { file, form } from '../../record/form.ts'

export const judgementsForm = form({
  id: 'library-load',
  title: 'Load published judgements',
  intro:
    'Judgements published since the library was collected, or that it lacks. They are facts about authorities: no child is in them.',
  button: 'Load the judgements',
  asks: [
    file('judgements', 'Which file?')
      .hint('A CSV with a row an inspection')
      .accepts('.csv')
      .atMost(1)
      .saying({ missing: 'Choose the file', wrong: 'Choose a CSV file', long: 'The file must be smaller than 1 MB' }),
  ],
})
