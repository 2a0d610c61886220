import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const voiceMethod = codeset({
  id: 'voice_method',
  title: 'How the child told us',
  source: goldenThreadList,
  codes: [
    { code: 'talking', label: 'Talking' },
    { code: 'play', label: 'Play' },
    { code: 'drawing', label: 'Drawing or making' },
    { code: 'writing', label: 'Writing or message' },
    { code: 'interpreter', label: 'Through an interpreter' },
    { code: 'signing', label: 'Signing' },
    { code: 'symbols', label: 'Symbols or pictures' },
    { code: 'communication_aid', label: 'A communication aid' },
    { code: 'observation', label: 'What we saw', meaning: 'For babies and children who do not use words' },
    { code: 'advocate', label: 'Through an advocate' },
  ],
})
