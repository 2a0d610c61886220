import { swChangeReason } from '../../vocabulary/codesets/sw-change-reason.ts'
import { date, form, hidden, longText, oneOf, pick } from '../form.ts'

/** Who becomes a child's lead worker; where there is one already, how the work is handed over. */
export const allocationForm = form({
  id: 'allocation',
  title: 'Name the worker',
  button: 'Name the worker',
  asks: [
    hidden('has_worker'),
    pick('worker_id', 'Who becomes the lead worker?').hint(
      'With how many children each has now, of how many they can carry.',
    ),
    date('start_at', 'From when?').notAfterToday(),
    longText('rationale', 'Why this worker?')
      .hint('Their experience, the family’s wishes, their workload, and whether they know brothers and sisters.')
      .lines(3),
    oneOf('change_reason', 'Why does the worker change?', swChangeReason)
      .under('The change of worker')
      .when({ has_worker: 'yes' }),
    longText('handover', 'How is the work handed over?')
      .hint('What the new worker must know first, what is promised to the child, and the visit they make together.')
      .when({ has_worker: 'yes' })
      .lines(4),
    date('child_told_on', 'When was the child told?')
      .hint('Leave empty if the child has not been told yet.')
      .when({ has_worker: 'yes' })
      .notAfterToday()
      .optional(),
  ],
})
