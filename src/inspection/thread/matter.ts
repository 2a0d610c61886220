import type { ItemTheme } from '../themes/item-themes.ts'
import type { ThemeId } from '../themes/match.ts'

/** Words that tell of an improvement, whose they are ('the report', 'the second monitoring visit'), and how much they weigh, 0 to 1. */
export type Telling = { readonly by: string; readonly text: string; readonly weight: number }

/** An improvement as a later finding is held against it: its themes, as people left them, and all the words that tell of it. */
export type Matter = {
  readonly id: string
  readonly themes: readonly { readonly id: ThemeId; readonly label: string }[]
  readonly tellings: readonly Telling[]
}

/** What was asked is the matter itself. */
const ASKED = 1
/** The paragraph it names tells of more than was asked. */
const BEHIND = 0.5
/** A visit's words that a person said are about it: how inspectors speak of it now. */
const CONFIRMED = 0.4

type Given = {
  id: string
  text: string
  themes: readonly ItemTheme[]
  paragraph: string | null
  confirmed: readonly { by: string; text: string }[]
}

/** An improvement made ready to be held against findings. `paragraph` is the words of the paragraph it names, null for none. */
export const matterOf = ({ id, text, themes, paragraph, confirmed }: Given): Matter => ({
  id,
  themes: themes.filter(({ applies }) => applies).map(theme => ({ id: theme.id, label: theme.label })),
  tellings: [
    { by: 'the report', text, weight: ASKED },
    ...(paragraph === null ? [] : [{ by: 'the paragraph behind it', text: paragraph, weight: BEHIND }]),
    ...confirmed.map(each => ({ ...each, weight: CONFIRMED })),
  ],
})
