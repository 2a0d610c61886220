import { scopeOf } from '../../../access/permissions.ts'
import { addHoliday } from '../../../access/settings/add-holiday.act.ts'
import { setClockLength } from '../../../access/settings/set-clock-length.act.ts'
import { clockLengthForm, holidayForm } from '../../../access/settings/settings.form.ts'
import { addedHolidays, localLengths, settingsWithHistory } from '../../../access/settings/settings.store.ts'
import { dutyOf } from '../../../clocks/clock.ts'
import { CLOCKS, clockNamed } from '../../../clocks/index.ts'
import { sayLength } from '../../../vocabulary/calendar/length.ts'
import { timescale } from '../../../vocabulary/codesets/timescales.ts'
import { page } from '../../page.ts'
import { settingGroups } from './setting-lines.ts'

/** What the authority has chosen: every setting, local length and added holiday, with who chose it, when and why. */
export const settings = page({
  path: '/settings',
  may: 'settings.read',
  logs: 'list',
  view: 'pages/settings/settings.njk',
  nav: { label: 'Settings', roles: ['system_administrator'], order: 10 },
  home_for: ['system_administrator'],
  async show({ db, actor, today }) {
    const known = new Set<string>(CLOCKS.map(({ id }) => id))
    const lengths = (await localLengths(db)).map(each => ({
      ...each,
      duty: known.has(each.clock) ? dutyOf(clockNamed(each.clock)) : each.clock,
      length: sayLength(each as Parameters<typeof sayLength>[0]),
    }))
    return {
      lengths,
      groups: settingGroups(await settingsWithHistory(db), today),
      holidays: await addedHolidays(db),
      may_write: scopeOf('settings.write', actor.role) !== null,
    }
  },
})

/** Where an administrator gives a deadline a local length. */
export const settingsClock = page({
  id: 'settings-clock',
  path: '/settings/clocks/new',
  may: 'settings.write',
  form: clockLengthForm,
  act: setClockLength,
  options: () => ({
    clock: CLOCKS.map(each => ({ value: each.id, text: `${dutyOf(each)} (${sayLength(timescale(each.id))})` })),
  }),
  then: () => '/settings',
})

/** Where an administrator adds a bank holiday. */
export const settingsHoliday = page({
  id: 'settings-holiday',
  path: '/settings/holidays/new',
  may: 'settings.write',
  form: holidayForm,
  act: addHoliday,
  then: () => '/settings',
})
