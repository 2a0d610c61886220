import { writeClosed, writeConflicts, writeLifted } from './closed-records.ts'
import { writeDans } from './dans-families.ts'
import { writeDrafts } from './drafts.ts'
import { writeMarsh } from './marsh.ts'
import { writeOpenings } from './openings.ts'
import { writePriyas } from './priyas-families.ts'
import type { Scene } from './write.ts'

/** The families drawn by hand, and who opened or closed their records. Written first, so that those who hold them have room. */
export const writeFixed = (scene: Scene): number => {
  writeMarsh(scene)
  const priyas = writePriyas(scene)
  writeDans(scene)
  const isla = writeClosed(scene)
  writeLifted(scene, priyas.okafor)
  writeConflicts(scene, { still: priyas.price, no_longer: priyas.okafor })
  const [kai, lola] = [...priyas.reid.children, ...priyas.hobbs.children]
  writeOpenings(scene, kai && lola ? [kai, lola] : [isla], isla)
  writeDrafts(scene, priyas)
  return 16
}
