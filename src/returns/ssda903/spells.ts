import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { inOrder as byText } from '../../vocabulary/in-order.ts'
import { isInYear } from '../in-year.ts'
import type { Fault } from '../rule.ts'
import type { Child, Episode, RowOf } from './child.ts'
import { periodsOfCare } from './episodes.ts'

/** A time in care that has its own row: that a child was missing or away, or deprived of liberty by an order. */
export type Spell = RowOf<'Missing'> | RowOf<'DoLo'>

type SpellTable = 'missing' | 'dolo'

const CELLS = {
  Missing: { start: 'MIS_START', end: 'MIS_END' },
  DoLo: { start: 'DOLO_START', end: 'DOLO_END' },
} as const

export const startOf = (spell: Spell): PlainDate | null =>
  spell.table === 'Missing' ? spell.MIS_START : spell.DOLO_START

export const endOf = (spell: Spell): PlainDate | null => (spell.table === 'Missing' ? spell.MIS_END : spell.DOLO_END)

/** The spells that began on a day, the earliest first; of one day, in the order of the file. */
export const spellsInOrder = <S extends Spell>(spells: readonly S[]): S[] => {
  const dated = spells.filter(each => startOf(each) !== null)
  return dated.length < 2 ? dated : dated.sort((one, other) => byText(startOf(one) ?? '', startOf(other) ?? ''))
}

/** The earliest spell; where none of them has a day, the first row. */
export const firstSpell = <S extends Spell>(spells: readonly S[]): S | undefined =>
  spellsInOrder(spells)[0] ?? spells[0]

type Check = (child: Pick<Child, SpellTable | 'episodes' | 'collection'>, fault: Fault) => void

/** Makes the check that a spell's first day is a date: not what cannot be read, nor blank where there is a last day. */
export const startsOnADay =
  (table: SpellTable): Check =>
  (child, fault) => {
    for (const spell of child[table]) {
      const { start, end } = CELLS[spell.table]
      const hasEnd = endOf(spell) !== null || spell.unread?.[end] !== undefined
      if (spell.unread?.[start] !== undefined || (startOf(spell) === null && hasEnd)) fault(spell, start)
    }
  }

/** Makes the check that a spell's last day is a date where there is one. */
export const endsOnADay =
  (table: SpellTable): Check =>
  (child, fault) => {
    for (const spell of child[table]) {
      const { end } = CELLS[spell.table]
      if (spell.unread?.[end] !== undefined) fault(spell, end)
    }
  }

/** Makes the check that a spell does not end before it starts. */
export const endsAfterItStarts =
  (table: SpellTable): Check =>
  (child, fault) => {
    for (const spell of child[table]) {
      const { start, end } = CELLS[spell.table]
      if ((endOf(spell) ?? '9999') < (startOf(spell) ?? '')) fault(spell, start, end)
    }
  }

/** Makes the check that a spell starts by the end of the year. */
export const startsByYearEnd =
  (table: SpellTable): Check =>
  (child, fault) => {
    for (const spell of child[table])
      if ((startOf(spell) ?? '') > child.collection.to) fault(spell, CELLS[spell.table].start)
  }

/** Makes the check that a spell which ended did so within the year. */
export const endsInYear =
  (table: SpellTable): Check =>
  (child, fault) => {
    for (const spell of child[table]) {
      const end = endOf(spell)
      if (end !== null && !isInYear(end, child.collection)) fault(spell, CELLS[spell.table].end)
    }
  }

const outlivesCare = (spell: Spell, periods: readonly (readonly Episode[])[]): boolean => {
  const [start, end] = [startOf(spell), endOf(spell)]
  if (start === null) return false
  if (end === null)
    return (
      !periods.some(period => period.at(-1)?.DEC === null) || periods.some(period => (period.at(-1)?.DEC ?? '') > start)
    )
  return !periods.some(period => (period[0]?.DECOM ?? '') <= end && end <= (period.at(-1)?.DEC ?? '9999'))
}

/**
 * Makes the check that a spell ends by the day care ends: an open one belongs to care that is open, one that ended did so on a day
 * the child was looked after. A child without episodes has no care that could have ended.
 */
export const endsWithCare =
  (table: SpellTable): Check =>
  (child, fault) => {
    const spells = child[table]
    if (spells.length === 0) return
    const periods = periodsOfCare(child.episodes)
    if (periods.length === 0) return
    for (const spell of spells) if (outlivesCare(spell, periods)) fault(spell, CELLS[spell.table].end)
  }
