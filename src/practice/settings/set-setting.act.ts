import { logAccess } from '../../access/audit.store.ts'
import type { settingForm } from '../../access/settings/settings.form.ts'
import { insertSetting } from '../../access/settings/settings.store.ts'
import { act } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { settingsOn } from '../../record/setting.store.ts'
import { readSetting } from './read-setting.ts'
import { settingNamed } from './settings.ts'

/**
 * Says what a setting is from a day on. Refuses what its kind does not take, a day that has passed, and what it is on that
 * day already. What it was stays, with who set it and why.
 */
export const setSetting = act({
  id: 'settings.value',
  title: 'Change a setting',
  may: 'settings.write',
  async about({
    db,
    params,
    values,
  }: {
    db: Db
    params: Readonly<Record<string, string>>
    values: ValuesOf<typeof settingForm>
  }) {
    const setting = settingNamed(params.setting ?? '')
    if (!setting) throw new NotFound()
    const held = (await settingsOn(db, values.from_on))[setting.name] ?? setting.usual
    return { person_ids: [], setting, held, read: readSetting(setting, values.value) }
  },
  refuses({ values, today, about: { held, read } }): Refusal[] {
    return [
      ...('says' in read ? [{ field: 'value', says: read.says }] : []),
      ...('value' in read && read.value === held ? [{ field: 'value', says: 'It is this already on that day' }] : []),
      ...(values.from_on < today
        ? [{ field: 'from_on', says: 'What has been stays as it was: choose today or a later day' }]
        : []),
    ]
  },
  async writes({ db, actor, now, values, about: { setting, read } }) {
    if (!('value' in read)) throw new Error(`${setting.name}: refused, and written nevertheless`)
    const { from_on, reason } = values
    const { name } = setting
    await insertSetting(db, { name, value: read.value, from_on, reason, set_by: actor.worker_id, set_at: now })
    await logAccess(db, actor, [
      { action: 'change', entity: 'setting', terms: `${name}: ${read.value} from ${from_on}` },
    ])
    return {}
  },
})
