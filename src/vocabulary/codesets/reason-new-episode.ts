import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const reasonNewEpisode = codeset({
  id: 'reason_new_episode',
  title: 'Why an episode of care began',
  source: lookedAfterReturn('Episodes: RNE'),
  codes: [
    { code: 'S', label: 'Started to be looked after' },
    { code: 'L', label: 'Legal status change only' },
    { code: 'P', label: 'Placement and carer change' },
    { code: 'T', label: 'Placement change, same carer' },
    { code: 'B', label: 'Legal status, placement and carer change' },
    { code: 'U', label: 'Legal status and placement change, same carer' },
  ],
})
