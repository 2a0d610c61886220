import type { Db } from '../../record/database.ts'
import { type ItemTheme, itemThemes } from './item-themes.ts'
import { themesSaid } from './themes.store.ts'

/** The themes of these improvements by their ids, those taken away among them: what the rules find and people said, in one question. */
export const themesOfItems = async (
  db: Db,
  items: readonly { readonly id: string; readonly text: string }[],
): Promise<ReadonlyMap<string, readonly ItemTheme[]>> => {
  const said = await themesSaid(
    db,
    items.map(({ id }) => id),
  )
  const byItem = Map.groupBy(said, each => each.improvement_item_id)
  return new Map(items.map(({ id, text }) => [id, itemThemes(text, byItem.get(id) ?? [])]))
}
