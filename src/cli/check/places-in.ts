import { type Places, readPlaces } from '../../returns/ssda903/postcodes.ts'
import { Unusable } from '../read-options.ts'
import { piecesOf } from './pieces-of.ts'

/** Where the wanted postcodes lie, from the directory in a file. Throws `Unusable` where it is no such directory. */
export const placesIn = (path: string, wanted: ReadonlySet<string>): Places => {
  const places = readPlaces(piecesOf(path), wanted)
  if (places) return places
  throw new Unusable(
    `${path}: it has no columns of postcodes and authorities, as the directory of the Office for National Statistics has.`,
  )
}
