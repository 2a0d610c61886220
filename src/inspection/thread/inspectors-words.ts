import { readFileSync } from 'node:fs'

/** Of how many passages (findings and improvements of published reports since 2013) the words were counted. */
const PASSAGES = 6062
/** A word in fewer passages than this is not in the list; rarer words tell no more of the matter for being rarer. */
const FEWEST = 8

const rowsOf = (file: string) => {
  const [, ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map(line => line.split(','))
}

const counted = new Map(rowsOf('./common-words.csv').map(([stem = '', passages]) => [stem, Number(passages)] as const))
const kindred = Map.groupBy(
  rowsOf('./kindred-words.csv').map(([stem = '', kin = '', together]) => ({
    stem,
    kin,
    share: Number(together) / 100,
  })),
  ({ stem }) => stem,
)

/**
 * How telling a word is among inspectors' words, 0 to 1: by how few passages of published reports it stands in. 'Care' stands in
 * every third and tells next to nothing; 'guardianship' tells much. The counts are made by `test/inspectors-words.ts`.
 */
export const telling = (stem: string): number =>
  Math.log(PASSAGES / (counted.get(stem) ?? FEWEST)) / Math.log(PASSAGES / FEWEST)

/** Words that inspectors use together with this one, the closest first, and how much they keep together, 0 to 1. */
export const kinOf = (stem: string): readonly { readonly kin: string; readonly share: number }[] =>
  kindred.get(stem) ?? []
