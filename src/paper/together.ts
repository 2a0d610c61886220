import { TALL } from './setting.ts'
import type { Strip } from './strip.ts'

/** Keeps strips on one page, where a page holds them all; taller than a page, they are left as they are. */
export const together = (strips: Strip[]): Strip[] => {
  const height = strips.reduce((sum, strip) => sum + strip.gap + strip.height, 0)
  if (height > TALL) return strips
  return strips.map((strip, place) => (place < strips.length - 1 ? { ...strip, keep: true } : strip))
}
