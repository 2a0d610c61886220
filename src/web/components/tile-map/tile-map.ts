/** A place on the map: its tile, what stands on it, and what it says to somebody who does not see it. */
export type MapTile = {
  readonly column: number
  readonly row: number
  readonly region: string
  readonly text: string
  readonly letter: string
  readonly tone: string
  readonly says: string
  readonly href: string
}

export type TileMap = {
  title: string
  width: number
  height: number
  tiles: {
    x: number
    y: number
    middle: number
    text: string
    letter: string
    tone: string
    says: string
    href: string
    is_long: boolean
  }[]
  /** Lines between regions that touch. */
  borders: string[]
}

const WIDE = 66
const HIGH = 46
const GAP = 4
/** A name of more letters than this is set closer, to fit its tile. */
const LONG = 9

type Side = { across: number; down: number; from: [number, number]; by: string }
const SIDES: readonly Side[] = [
  { across: 1, down: 0, from: [1, 0], by: `v${HIGH}` },
  { across: 0, down: 1, from: [0, 1], by: `h${WIDE}` },
]

/** Works out a map of tiles of one size, with a line where two regions touch. Read from north to south and west to east. */
export const tileMap = (title: string, given: readonly MapTile[]): TileMap => {
  const at = new Map(given.map(tile => [`${tile.column} ${tile.row}`, tile]))
  const [columns, rows] = [
    1 + Math.max(0, ...given.map(each => each.column)),
    1 + Math.max(0, ...given.map(each => each.row)),
  ]
  return {
    title,
    width: columns * WIDE,
    height: rows * HIGH,
    tiles: given
      .toSorted((one, other) => one.row - other.row || one.column - other.column)
      .map(({ column, row, text, letter, tone, says, href }) => ({
        x: column * WIDE + GAP / 2,
        y: row * HIGH + GAP / 2,
        middle: (column + 0.5) * WIDE,
        text,
        letter,
        tone,
        says,
        href,
        is_long: text.length > LONG,
      })),
    borders: given.flatMap(({ column, row, region }) =>
      SIDES.flatMap(({ across, down, from: [right, below], by }) => {
        const beside = at.get(`${column + across} ${row + down}`)
        return beside && beside.region !== region ? [`M${(column + right) * WIDE} ${(row + below) * HIGH}${by}`] : []
      }),
    ),
  }
}
