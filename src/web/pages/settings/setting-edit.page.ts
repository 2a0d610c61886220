import { settingForm } from '../../../access/settings/settings.form.ts'
import { settingsWithHistory } from '../../../access/settings/settings.store.ts'
import { saySettingKind } from '../../../practice/settings/read-setting.ts'
import { setSetting } from '../../../practice/settings/set-setting.act.ts'
import { settingNamed } from '../../../practice/settings/settings.ts'
import { NotFound } from '../../../record/conditions.ts'
import { page } from '../../page.ts'
import { lineOf } from './setting-lines.ts'

/** Where an administrator says what one setting is from a day on. */
export const settingEdit = page({
  id: 'setting-edit',
  path: '/settings/:setting/edit',
  may: 'settings.write',
  view: 'pages/settings/setting-edit.njk',
  form: settingForm,
  act: setSetting,
  filled: ({ today }) => ({ values: { from_on: today } }),
  async show({ db, params, today }) {
    const setting = settingNamed(params.setting)
    if (!setting) throw new NotFound()
    const takes = saySettingKind(setting)
    return { line: lineOf(setting, await settingsWithHistory(db), today), takes }
  },
  then: () => '/settings',
})
