import type { Need } from '../words/inventory.ts'
import { domesticAbuse } from './domestic-abuse.ts'
import { neglect } from './neglect.ts'
import type { Phrases } from './phrases.ts'

export const PHRASES: Readonly<Record<Need, Phrases>> = {
  neglect,
  domestic_abuse: domesticAbuse,
  mental_health: neglect,
  substances: neglect,
  disability: neglect,
  school: neglect,
  exploitation: domesticAbuse,
  physical: domesticAbuse,
  unborn: neglect,
}
