import { collectionYear } from '../vocabulary/calendar/collection-year.ts'
import { at } from './moments.ts'
import type { Rows } from './rows.ts'
import type { Workforce } from './workforce.ts'

/** Each measure's target, tolerance, and a figure for England, made up for the demonstration. */
const TARGETS: Readonly<
  Record<string, readonly [target: number, tolerance: number, england: number | null, neighbours: number | null]>
> = {
  FD2: [90, 5, null, null],
  FD3: [45, 10, null, null],
  FD6: [90, 5, null, null],
  FD7: [20, 3, 22, 23],
  FD8: [10, 4, 7, 8],
  FD9: [28, 5, 30, 31],
  FD11: [95, 5, null, null],
  FD12: [8, 3, null, null],
  FD13: [85, 5, null, null],
  AS1: [88, 5, 83, 84],
  AS2: [80, 5, null, null],
  AS5: [100, 3, null, null],
  AS6: [85, 5, null, null],
  AS7: [30, 6, 32, 31],
  AS9: [12, 5, null, null],
  CI2: [97, 3, null, null],
  CI3: [90, 5, null, null],
  CI4: [88, 5, null, null],
  CI5: [18, 4, null, null],
  CI6: [8, 3, null, null],
  CI8: [92, 4, null, null],
  EH2: [85, 5, null, null],
  EH3: [10, 4, null, null],
}

/** What Aldermere has chosen: its name and look, its child population, and targets for this year and the last two. */
export const writeAuthority = (rows: Rows, { start, today, head }: Workforce, people: number): void => {
  const set = (name: string, value: unknown) =>
    rows.add('setting', {
      name,
      value: value as never,
      from_on: start,
      set_by: head.front.id,
      set_at: at(start, 600),
      reason: 'The demonstration authority',
    })
  set('authority.name', 'Aldermere')
  set('authority.colour', '#1f4f46')
  set('authority.children', Math.round(people * 2.5))
  for (const [measure, [target, tolerance]] of Object.entries(TARGETS))
    for (let year = collectionYear(today) - 2; year <= collectionYear(today); year++)
      rows.add('measure_target', {
        measure,
        year,
        target,
        tolerance,
        set_by: head.front.id,
        set_at: at(today, 300),
      })
  for (const [measure, [, , england, neighbours]] of Object.entries(TARGETS))
    for (const [whose, value] of [
      ['england', england],
      ['neighbours', neighbours],
    ] as const)
      for (let year = collectionYear(today) - 3; value !== null && year < collectionYear(today); year++)
        rows.add('published_figure', {
          measure,
          year,
          whose,
          value,
          source: 'Illustrative figures, made up for the demonstration',
          created_by: head.front.id,
          created_at: at(today, 300),
        })
}
