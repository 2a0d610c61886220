import type { Db } from '../../record/database.ts'
import { allItems } from '../improvement/improvement.store.ts'
import type { Item } from '../improvement/improvement.ts'
import { findingsOf } from '../inspection/inspection.store.ts'
import type { FindingRow } from '../inspection/inspection.ts'
import { sayKind } from '../inspection/say-inspection.ts'
import { themesOfItems } from '../themes/themes-of-items.ts'
import { type Likeness, likenessTo } from './likeness.ts'
import { type Matter, matterOf } from './matter.ts'
import { type MatchSaid, matchesSaid, paragraphsBehind, visitWordsOf } from './thread.store.ts'

/** How many improvements are suggested for a finding: a third is seldom right, a fourth hardly ever. */
const SUGGESTED = 3

/** A finding beside what was asked before: what people have said of it, and what else it may be about, the likest first. */
export type Beside = {
  finding: FindingRow
  said: (MatchSaid & { item: Item })[]
  suggested: (Likeness & { item: Item })[]
}

/** Every improvement that another inspection than this one asked for. */
export const askedElsewhere = async (db: Db, inspection_id: string): Promise<Item[]> =>
  (await allItems(db)).filter(item => item.inspection_id !== inspection_id)

/** These improvements made ready to be held against the findings of one inspection, whose own confirmed words do not count. */
export const mattersOf = async (db: Db, items: readonly Item[], inspection_id: string): Promise<Matter[]> => {
  const ids = items.map(({ id }) => id)
  const themes = await themesOfItems(db, items)
  const behind = await paragraphsBehind(db, ids)
  const words = (await visitWordsOf(db, ids)).filter(each => each.inspection_id !== inspection_id)
  const confirmed = Map.groupBy(words, each => each.improvement_item_id)
  return items.map(({ id, text }) =>
    matterOf({
      id,
      text,
      themes: themes.get(id) ?? [],
      paragraph: behind.get(id) ?? null,
      confirmed: (confirmed.get(id) ?? []).map(each => ({
        by: `the ${sayKind(each).toLowerCase()}`,
        text: each.text,
      })),
    }),
  )
}

/** Every finding of an inspection beside what other inspections asked for: six questions, however many findings. */
export const findingsBeside = async (db: Db, inspection_id: string): Promise<Beside[]> => {
  const items = await askedElsewhere(db, inspection_id)
  const byId = new Map(items.map(item => [item.id, item]))
  const likenesses = likenessTo(await mattersOf(db, items, inspection_id))
  const said = Map.groupBy(await matchesSaid(db, inspection_id), each => each.finding_id)
  const withItem = <T>(each: T, id: string) => {
    const item = byId.get(id)
    return item ? [{ ...each, item }] : []
  }
  return (await findingsOf(db, inspection_id)).map(finding => {
    const own = said.get(finding.id) ?? []
    const open = likenesses(finding.text).filter(({ id }) => !own.some(({ item_id }) => item_id === id))
    return {
      finding,
      said: own.flatMap(each => withItem(each, each.item_id)),
      suggested: open.slice(0, SUGGESTED).flatMap(each => withItem(each, each.id)),
    }
  })
}

/** Whether nothing is left to say of a finding: it is about something, or nothing it may be about is left. */
export const isGoneThrough = ({ said, suggested }: Pick<Beside, 'said' | 'suggested'>): boolean =>
  said.some(({ applies }) => applies) || suggested.length === 0
