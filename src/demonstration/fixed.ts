import { writeDans } from './dans-families.ts'
import { writeMarsh } from './marsh.ts'
import { writePriyas } from './priyas-families.ts'
import type { Scene } from './write.ts'

/** The families drawn by hand. Written first, so that those who hold them have room. */
export const writeFixed = (scene: Scene): number => {
  writeMarsh(scene)
  writePriyas(scene)
  writeDans(scene)
  return 15
}
