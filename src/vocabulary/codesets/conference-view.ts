import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const conferenceView = codeset({
  id: 'conference_view',
  title: 'View given at a conference',
  source: goldenThreadList,
  codes: [
    { code: 'plan', label: 'A child protection plan is needed' },
    { code: 'no_plan', label: 'A child protection plan is not needed' },
    { code: 'unsure', label: 'Unsure' },
    { code: 'not_given', label: 'No view given' },
  ],
})
