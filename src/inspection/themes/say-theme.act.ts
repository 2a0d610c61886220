import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { findItem } from '../improvement/improvement.store.ts'
import type { Item } from '../improvement/improvement.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type ItemTheme, itemThemes } from './item-themes.ts'
import type { themeForm } from './theme.form.ts'
import { themesSaid } from './themes.store.ts'

type Values = ValuesOf<typeof themeForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Saying = { person_ids: string[]; item: Item; known: ItemTheme | undefined }

/** Adds a theme to an item or takes one away, with why. What was said of it before is kept in the history. */
export const sayTheme = sharedAct({
  id: 'improvement.theme.say',
  title: 'Add a theme to an improvement or take one away',
  may: 'improvement.write',
  async about({ db, params, values }: Asked): Promise<Saying> {
    const item = await findItem(db, params.item ?? '')
    const themes = itemThemes(item.text, await themesSaid(db, [item.id]))
    return { person_ids: [], item, known: themes.find(({ id }) => id === values.theme) }
  },
  refuses({ values, about: { known } }: Call<Values, Saying>): Refusal[] {
    if (values.applies === (known?.applies ?? false)) {
      const says = values.applies
        ? 'The improvement has this theme already'
        : 'The improvement does not have this theme'
      return [{ field: 'applies', says }]
    }
    return []
  },
  async writes({ db, values, about: { item, known }, actor, today, now }: Call<Values, Saying>) {
    if (known?.said) {
      await db
        .updateTable('improvement_theme')
        .set({ voided_at: now, void_reason: values.because })
        .where('id', '=', known.said.id)
        .execute()
    }
    await db
      .insertInto('improvement_theme')
      .values({ ...values, improvement_item_id: item.id, said_by: actor.worker_id, said_on: today })
      .execute()
    return { id: item.id }
  },
})
