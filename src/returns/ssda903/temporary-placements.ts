import { daysBetween } from '../../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { placementType } from '../../vocabulary/codesets/placement-type.ts'
import type { Fault } from '../rule.ts'
import type { Child, Episode } from './child.ts'

type Kind = CodeOf<typeof placementType>

const TEMPORARY: ReadonlySet<string | null> = new Set<Kind>(['T0', 'T1', 'T2', 'T3', 'T4'])
const OTHER: ReadonlySet<string | null> = new Set<Kind>(['Z11', 'Z12', 'Z13', 'Z14'])

/** Whether the child was away from the usual placement for a while: in hospital, on holiday, while the carer was. */
export const isTemporary = ({ PLACE }: Pick<Episode, 'PLACE'>): boolean => TEMPORARY.has(PLACE)

/** Whether a placement has nobody who provides it: a temporary one, or one of the kind Other. */
export const hasNoProvider = ({ PLACE }: Pick<Episode, 'PLACE'>): boolean => TEMPORARY.has(PLACE) || OTHER.has(PLACE)

/** The check of a temporary placement of one kind that may last so many days: an ended one that lasted more is at fault. */
export const longerThan =
  (days: number, kind: Kind) =>
  ({ episodes }: Pick<Child, 'episodes'>, fault: Fault): void => {
    for (const episode of episodes) {
      const { PLACE, DECOM, DEC } = episode
      if (PLACE === kind && DECOM && DEC && daysBetween(DECOM, DEC) > days) fault(episode, 'DECOM', 'PLACE')
    }
  }
