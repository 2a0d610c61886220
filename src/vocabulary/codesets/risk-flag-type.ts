import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

/** What a visitor must know before the door, and risks to or around a person. */
export const riskFlagType = codeset({
  id: 'risk_flag_type',
  title: 'Warning',
  source: goldenThreadList,
  codes: [
    { code: 'no_lone_visits', label: 'Do not visit alone' },
    { code: 'violence', label: 'Violence or threats to staff' },
    { code: 'weapons', label: 'Weapons in the home' },
    { code: 'dog', label: 'Dangerous dog' },
    { code: 'infection', label: 'Infection' },
    { code: 'premises', label: 'Unsafe premises' },
    { code: 'call_police_first', label: 'Speak to the police first' },
    { code: 'exploitation_sexual', label: 'Sexual exploitation' },
    { code: 'exploitation_criminal', label: 'Criminal exploitation' },
    { code: 'missing', label: 'Goes missing' },
    { code: 'domestic_abuse', label: 'Domestic abuse' },
    { code: 'self_harm', label: 'Self-harm or suicide' },
    { code: 'trafficking', label: 'Trafficking' },
    { code: 'radicalisation', label: 'Radicalisation' },
    { code: 'fgm', label: 'Female genital mutilation' },
    { code: 'forced_marriage', label: 'Forced marriage or honour-based abuse' },
    { code: 'gangs', label: 'Gangs or weapons' },
    { code: 'person_of_concern', label: 'Person who poses a risk to children' },
    { code: 'abduction', label: 'Abduction' },
    { code: 'allergy', label: 'Serious allergy or medical need' },
  ],
})
