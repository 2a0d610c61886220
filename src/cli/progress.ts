import type { Io } from './command.ts'

/** Says how far a long command has come: a bar on a terminal, nothing otherwise, since nobody reads one in a log. */
export const progressBar = (io: Io, title: string, terminal = process.stderr.isTTY) => {
  let shown = -1
  return (part: number) => {
    const percent = Math.floor(Math.min(1, part) * 100)
    if (!terminal || percent === shown) return
    shown = percent
    const full = Math.round(percent / 4)
    process.stderr.write(`\r${title} ${'█'.repeat(full)}${'░'.repeat(25 - full)} ${String(percent).padStart(3)}%`)
    if (percent === 100) io.err('')
  }
}
