import { addDays, londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { nameOf } from './questions.ts'
import { signal } from './signal.ts'

export const missingRising = signal({
  id: 'missing-rising',
  says: 'Going missing more often',
  source: localStandard('Missing children'),
  who_can_act: 'social_worker',
  escalates_after: 2,
  escalates_to: 'team_manager',
  limits: { times: 2, days: 90 },
  of({ record, today, limits }) {
    const days = record.missing_episodes.map(({ started_at }) => londonDate(started_at))
    const since = addDays(today, -limits.days)
    const recent = days.filter(on => on > since)
    const before = days.filter(on => on <= since && on > addDays(since, -limits.days)).length
    const last = recent.at(-1)
    if (!last || recent.length < limits.times || recent.length <= before) return []
    const evidence = `${nameOf(record)} went missing ${recent.length === 2 ? 'twice' : `${recent.length} times`} in the ${limits.days} days to ${sayDate(last)}, against ${before === 0 ? 'none' : before === 1 ? 'one' : before} in the ${limits.days} days before.`
    return [{ subject_table: 'person', subject_id: record.person.id, fired_on: last, evidence }]
  },
})
