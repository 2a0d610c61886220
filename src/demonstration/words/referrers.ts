import type { Row } from '../rows.ts'

/** How each source usually gets in touch. */
export const MODES: Readonly<Record<string, Row<'contact'>['mode']>> = {
  '6': 'police_notification',
  '2A': 'online_form',
  '3E': 'professional_system',
  '9': 'phone',
  '1A': 'phone',
  '1B': 'phone',
}

/** What each source is called in Aldermere. */
export const ORGANISATIONS: Readonly<Record<string, string>> = {
  '6': 'Aldermere Police',
  '3E': 'Aldermere General Hospital',
  '3B': 'Health visiting',
  '3C': 'School nursing',
  '4': 'Aldermere Homes',
  '5D': 'Aldermere early help',
  '3F': 'Aldermere Mental Health Trust',
  '8': 'Voluntary organisation',
}

/** People who refer. */
export const PROFESSIONALS = [
  'Jill Hanson',
  'PC 2217 Marlow',
  'Dr A. Bose',
  'Mrs Fennell',
  'Mr Quayle',
  'Sister O’Neill',
  'PC 3108 Diaz',
  'Ms Trent',
  'Karen Doyle',
  'Mr Basra',
  'Miss Larkin',
  'Dr R. Senior',
]
