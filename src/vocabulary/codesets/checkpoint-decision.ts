import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const checkpointDecision = codeset({
  id: 'checkpoint_decision',
  title: 'Decision at an assessment checkpoint',
  source: goldenThreadList,
  codes: [
    { code: 'continue', label: 'Carry on' },
    { code: 'finish_early', label: 'Finish early: enough is known' },
    { code: 'extend', label: 'Extend, with a reason' },
    { code: 'strategy', label: 'Hold a strategy discussion' },
    { code: 'end', label: 'End: no longer needed' },
  ],
})
