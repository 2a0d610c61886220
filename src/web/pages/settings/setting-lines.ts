import type { SetValue } from '../../../access/settings/settings.store.ts'
import { SETTINGS, type Setting } from '../../../practice/settings/settings.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'

/** A setting as the page shows it: what holds, what will, and what it was. */
export type SettingLine = Setting & {
  value: unknown
  held: SetValue | null
  coming: SetValue[]
  earlier: SetValue[]
}

/** Where one setting stands on a day, from everything it ever was, the latest first. */
export const lineOf = (setting: Setting, rows: readonly SetValue[], today: PlainDate): SettingLine => {
  const all = rows.filter(row => row.name === setting.name)
  const held = all.find(row => row.from_on <= today) ?? null
  return {
    ...setting,
    value: held ? held.value : setting.usual,
    held,
    coming: all.filter(row => row.from_on > today).reverse(),
    earlier: held ? all.slice(all.indexOf(held) + 1) : [],
  }
}

/** Every setting an authority may choose, by what it is about. */
export const settingGroups = (rows: readonly SetValue[], today: PlainDate) =>
  [...Map.groupBy(SETTINGS, setting => setting.group)].map(([title, settings], place) => ({
    id: `group-${place + 1}`,
    title,
    lines: settings.map(setting => lineOf(setting, rows, today)),
  }))
