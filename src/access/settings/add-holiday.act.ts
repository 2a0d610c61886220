import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { isWorkingDay } from '../../vocabulary/calendar/working-days.ts'
import { logAccess } from '../audit.store.ts'
import type { holidayForm } from './settings.form.ts'
import { addedHolidays, insertHoliday } from './settings.store.ts'

/** Adds a one-off bank holiday. Refuses a day that is no working day anyway. */
export const addHoliday = act({
  id: 'settings.holiday',
  title: 'Add a bank holiday',
  may: 'settings.write',
  about: async ({ db }: { db: Db; values: ValuesOf<typeof holidayForm> }) => ({
    person_ids: [],
    held: await addedHolidays(db),
  }),
  refuses: ({ values, about }) =>
    !isWorkingDay(values.holiday_on) || about.held.some(({ holiday_on }) => holiday_on === values.holiday_on)
      ? [{ field: 'holiday_on', says: 'This day is a holiday or at a weekend already' }]
      : [],
  async writes({ db, actor, now, values }) {
    await insertHoliday(db, { ...values, added_by: actor.worker_id, added_at: now })
    await logAccess(db, actor, [{ action: 'change', entity: 'added_holiday', terms: values.holiday_on }])
    return {}
  },
})
