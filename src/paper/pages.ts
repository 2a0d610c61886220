import { TALL } from './setting.ts'
import type { Strip } from './strip.ts'

/** A strip on a page, `top` points below the top of the page's room. */
export type Placed = { strip: Strip; top: number }

const heightOf = (strips: readonly Strip[]) => strips.reduce((sum, { gap, height }) => sum + gap + height, 0)

/** Strips that stand on one page: each with those it is kept with. */
const groupsOf = (strips: readonly Strip[]): Strip[][] => {
  const groups: Strip[][] = []
  let isOpen = false
  for (const strip of strips) {
    if (isOpen && !strip.breaks) groups.at(-1)?.push(strip)
    else groups.push([strip])
    isOpen = strip.keep
  }
  return groups
}

/** Lays strips down page after page. A group goes to the next page whole; one taller than a page is parted where it must be. */
export const pagesOf = (strips: readonly Strip[], tall: number = TALL): Placed[][] => {
  const pages: Placed[][] = [[]]
  let used = 0
  const put = (strip: Strip) => {
    const page = pages.at(-1) ?? []
    if (page.length === 0 && strip.repeat) {
      page.push({ strip: strip.repeat, top: 0 })
      used = strip.repeat.height
    }
    const top = page.length === 0 ? 0 : used + strip.gap
    page.push({ strip, top })
    used = top + strip.height
  }
  const turn = () => {
    if (pages.at(-1)?.length === 0) return
    pages.push([])
    used = 0
  }
  for (const group of groupsOf(strips)) {
    const [first] = group
    if (first?.breaks) turn()
    if (used + heightOf(group) > tall) turn()
    const again = first?.repeat?.height ?? 0
    if (again + heightOf(group) <= tall) for (const strip of group) put(strip)
    else
      for (const strip of group) {
        if (used + strip.gap + strip.height > tall) turn()
        put(strip)
      }
  }
  return pages
}
