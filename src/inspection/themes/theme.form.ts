import { form, longText, oneOf, yesNo } from '../../record/form.ts'
import { improvementTheme } from '../../vocabulary/codesets/improvement-theme.ts'

/** Whether an improvement has a theme, in a person's judgement. */
export const themeForm = form({
  id: 'improvement-theme',
  title: 'Add a theme or take one away',
  asks: [
    oneOf('theme', 'Which theme?', improvementTheme).saying({ missing: 'Choose a theme' }),
    yesNo('applies', 'Is the improvement about it?').hint('Yes adds the theme. No takes it away.'),
    longText('because', 'Why?')
      .lines(2)
      .hint('What the inspectors mean by their words. It is shown beside what the wording rules find.')
      .saying({ missing: 'Say why' }),
  ],
})
