import type { Tone } from './paper.ts'

/** The colours of print: dark enough to be read at any size, and told apart in grey by their words. */
export const INK = '#0b0c0c'
export const QUIET = '#505a5f'
export const RULE = '#b1b4b6'
export const LINK = '#1d4f91'
export const SOFT = '#f3f2f1'

/** A tag's paper and ink: each pair reads at seven to one or better. */
export const TAGS: Readonly<Record<Tone, { paper: string; ink: string }>> = {
  red: { paper: '#f9e1de', ink: '#6b1a0f' },
  orange: { paper: '#fbe5d2', ink: '#5c2d06' },
  yellow: { paper: '#fff4c7', ink: '#4d3f00' },
  green: { paper: '#d9efe2', ink: '#00452b' },
  blue: { paper: '#dbe7f5', ink: '#10325f' },
  grey: { paper: '#eceded', ink: '#303538' },
}

export const CHART = {
  line: '#12436d',
  target: '#00622f',
  limit: '#8a5a00',
  mark: '#6b1a0f',
  grid: '#dcdfe1',
  path: '#1a5fa8',
} as const
