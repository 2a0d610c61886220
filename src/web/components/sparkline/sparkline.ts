/** A small line for a list: the way a figure has gone, with no scale; the number stands beside it. */
export type Sparkline = {
  width: number
  height: number
  lines: string[]
  last: { x: number; y: number } | null
  says: string
}

const WIDTH = 120
const HEIGHT = 28
const EDGE = 4

type Given = { readonly label: string; readonly value: number | null }

const round = (n: number) => Math.round(n * 10) / 10

/** Works out the line of the months given, oldest first; a month without a value is a gap. `say` puts a value in words. */
export const sparkline = (points: readonly Given[], say: (value: number) => string): Sparkline => {
  const known = points.flatMap((point, at) => (point.value === null ? [] : [{ at, ...point, value: point.value }]))
  const values = known.map(point => point.value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (at: number) => round(EDGE + ((WIDTH - 2 * EDGE) * at) / Math.max(1, points.length - 1))
  const y = (value: number) =>
    round(high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (value - low)) / (high - low))
  const lines: string[][] = [[]]
  points.forEach(({ value }, at) => {
    if (value === null) lines.push([])
    else lines.at(-1)?.push(`${x(at)},${y(value)}`)
  })
  const [first, last] = [known[0], known.at(-1)]
  return {
    width: WIDTH,
    height: HEIGHT,
    lines: lines.filter(line => line.length > 1).map(line => line.join(' ')),
    last: last ? { x: x(last.at), y: y(last.value) } : null,
    says:
      first && last
        ? `From ${say(first.value)} in ${first.label} to ${say(last.value)} in ${last.label}`
        : 'No months yet',
  }
}
