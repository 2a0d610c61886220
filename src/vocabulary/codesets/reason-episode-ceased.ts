import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const reasonEpisodeCeased = codeset({
  id: 'reason_episode_ceased',
  title: 'Why an episode of care ended',
  source: lookedAfterReturn('Episodes: REC'),
  codes: [
    { code: 'X1', label: 'Episode ceases and a new one begins the same day' },
    { code: 'E11', label: 'Adopted, application unopposed' },
    { code: 'E12', label: 'Adopted, consent dispensed with' },
    { code: 'E2', label: 'Died' },
    { code: 'E3', label: 'Care taken over by another UK local authority' },
    { code: 'E4A', label: 'Returned home to parent/PR holder/relative, planned' },
    { code: 'E4B', label: 'Returned home to parent/PR holder/relative, unplanned' },
    { code: 'E13', label: 'Left to live with person without parental responsibility' },
    { code: 'E41', label: 'Child arrangements order (or residence order) granted' },
    { code: 'E45', label: 'SGO to former foster carer who is relative/friend' },
    { code: 'E46', label: 'SGO to former foster carer, not relative/friend' },
    { code: 'E47', label: 'SGO to carer other than former foster carer, relative/friend' },
    { code: 'E48', label: 'SGO to carer other than former foster carer, not relative/friend' },
    { code: 'E5', label: 'Independent living with formal support' },
    { code: 'E6', label: 'Independent living without formal support' },
    { code: 'E7', label: 'Residential care funded by adult social care' },
    { code: 'E9', label: 'Sentenced to custody' },
    { code: 'E14', label: 'Accommodation on remand ended' },
    { code: 'E15', label: 'Age assessment found aged 18 or over' },
    { code: 'E16', label: 'Moved abroad' },
    { code: 'E17', label: 'Aged 18+ and stayed with current carers (includes staying put)' },
    { code: 'E8', label: 'Any other reason' },
  ],
})
