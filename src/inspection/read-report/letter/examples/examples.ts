import type { Example } from './example.ts'
import { focusedCareLeavers } from './focused-care-leavers.ts'
import { focusedFrontDoor } from './focused-front-door.ts'
import { focusedPermanence } from './focused-permanence.ts'
import { focusedPlanning } from './focused-planning.ts'
import { focusedPriority } from './focused-priority.ts'
import { monitoringFifth } from './monitoring-fifth.ts'
import { monitoringFirst } from './monitoring-first.ts'
import { monitoringFourth } from './monitoring-fourth.ts'
import { monitoringNoNumber } from './monitoring-no-number.ts'
import { monitoringSecond } from './monitoring-second.ts'
import { monitoringThird } from './monitoring-third.ts'

/** Letters about places that do not exist, each unlike the others in wording, order and setting. */
export const LETTERS: readonly Example[] = [
  focusedFrontDoor,
  focusedPriority,
  focusedCareLeavers,
  focusedPlanning,
  focusedPermanence,
  monitoringFirst,
  monitoringSecond,
  monitoringThird,
  monitoringFourth,
  monitoringFifth,
  monitoringNoNumber,
]
