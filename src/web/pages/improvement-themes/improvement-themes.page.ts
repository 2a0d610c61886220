import { findItem } from '../../../inspection/improvement/improvement.store.ts'
import { itemThemes, marked } from '../../../inspection/themes/item-themes.ts'
import { sayTheme } from '../../../inspection/themes/say-theme.act.ts'
import { themeForm } from '../../../inspection/themes/theme.form.ts'
import { themesSaid } from '../../../inspection/themes/themes.store.ts'
import { THEMES } from '../../../inspection/themes/themes.ts'
import { page } from '../../page.ts'

/** The themes of one thing to improve, each with the words that say so, where a person adds one or takes one away. */
export const improvementThemes = page({
  path: '/improvement/:item/themes',
  may: 'improvement.write',
  view: 'pages/improvement-themes/improvement-themes.njk',
  form: themeForm,
  act: sayTheme,
  filled({ query }) {
    const theme = THEMES.find(({ id }) => id === query.theme)
    return { values: theme ? { theme: theme.id, applies: query.applies === 'yes' } : {} }
  },
  async show({ db, params }) {
    const item = await findItem(db, params.item)
    const themes = itemThemes(item.text, await themesSaid(db, [item.id]))
    const has = themes.filter(({ applies }) => applies)
    return { item, has, taken: themes.filter(({ applies }) => !applies), pieces: marked(item.text, has) }
  },
  then: ({ params }) => `/improvement/${params.item}#themes`,
})
