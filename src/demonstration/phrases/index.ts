import type { Need } from '../words/inventory.ts'
import { disability } from './disability.ts'
import { domesticAbuse } from './domestic-abuse.ts'
import { exploitation } from './exploitation.ts'
import { mentalHealth } from './mental-health.ts'
import { neglect } from './neglect.ts'
import type { Phrases } from './phrases.ts'
import { physical } from './physical.ts'
import { school } from './school.ts'
import { substances } from './substances.ts'
import { unborn } from './unborn.ts'

/** What is written about each kind of need. */
export const PHRASES: Readonly<Record<Need, Phrases>> = {
  neglect,
  domestic_abuse: domesticAbuse,
  mental_health: mentalHealth,
  substances,
  disability,
  school,
  exploitation,
  physical,
  unborn,
}
