import { birthday } from '../../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { placementType } from '../../vocabulary/codesets/placement-type.ts'
import type { Fault } from '../rule.ts'
import type { Child } from './child.ts'

/** The check of a kind of placement that a child may be in from an age: one that began before that birthday is at fault. */
export const tooYoungFor =
  (kind: CodeOf<typeof placementType>, age: number) =>
  ({ header, episodes }: Pick<Child, 'header' | 'episodes'>, fault: Fault): void => {
    for (const episode of episodes) {
      const { PLACE, DECOM } = episode
      if (PLACE === kind && DECOM && header.some(({ DOB }) => DOB && DECOM < birthday(DOB, age)))
        fault(episode, 'DECOM', 'PLACE')
    }
  }
