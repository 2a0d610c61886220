import { USUAL_AUTHORITY } from '../practice/settings/settings.ts'
import type { Db } from '../record/database.ts'
import { settingsOn } from '../record/setting.store.ts'

/** How the authority names and shows itself: settings `authority.name`, `authority.mark`, `authority.colour`. */
export type Brand = { readonly name: string; readonly mark: string; readonly colour: string }

const PLAIN: Brand = { ...USUAL_AUTHORITY, mark: USUAL_AUTHORITY.name.slice(0, 1) }
const KEPT_FOR_MS = 60_000

const text = (given: unknown, otherwise: string) => (typeof given === 'string' && given ? given : otherwise)

/** Reads the brand, and keeps it for a minute so that pages do not ask for it. Falls back to plain when it cannot be read. */
export const brandOf = (db: Db, today: () => string) => {
  let kept = PLAIN
  let readAt = Number.NEGATIVE_INFINITY
  let reading = false
  const read = async () => {
    reading = true
    try {
      const settings = await settingsOn(db, today())
      const colour = text(settings['authority.colour'], PLAIN.colour)
      kept = {
        name: text(settings['authority.name'], PLAIN.name),
        mark: text(settings['authority.mark'], text(settings['authority.name'], PLAIN.name).slice(0, 1)),
        colour: /^#[0-9a-f]{6}$/i.test(colour) ? colour : PLAIN.colour,
      }
      readAt = performance.now()
    } catch {
      // A page that says the database is down must still be drawn.
    } finally {
      reading = false
    }
  }
  return {
    now: (): Brand => {
      if (!reading && performance.now() - readAt > KEPT_FOR_MS) void read()
      return kept
    },
    read,
  }
}

/** The authority's colour as a style sheet, since the content policy allows none in the page. */
export const brandCss = ({ colour }: Brand): string => `:root { --brand: ${colour}; }\n`
