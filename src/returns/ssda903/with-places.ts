import type { Episode } from './child.ts'
import type { Sent } from './children.ts'
import { closed, type Place, type Places } from './postcodes.ts'

const METRES_A_MILE = 1609.344

/** Miles from home to placement as the crow flies, to one decimal, as the Department works them out; null where either is not known. */
const miles = (home: Place | undefined, placement: Place | undefined): string | null => {
  if (home?.east == null || home.north == null || placement?.east == null || placement.north == null) return null
  return (Math.hypot(home.east - placement.east, home.north - placement.north) / METRES_A_MILE).toFixed(1)
}

const placeOf = (postcode: string | null, places: Places) =>
  postcode === null ? undefined : places.get(closed(postcode))

const withPlace = (episode: Episode, places: Places, authority: string | null): Episode => {
  const [home, placement] = [placeOf(episode.HOME_POST, places), placeOf(episode.PL_POST, places)]
  const PL_LA = placement?.authority ?? null
  const PL_LOCATION = PL_LA === null || authority === null ? null : PL_LA === authority ? 'IN' : 'OUT'
  return { ...episode, PL_LA, PL_LOCATION, PL_DISTANCE: miles(home, placement) }
}

/** Every postcode of these episodes, without its spaces. */
export const postcodesIn = ({ Episodes = [] }: Sent): string[] =>
  Episodes.flatMap(({ HOME_POST, PL_POST }) =>
    [HOME_POST, PL_POST].flatMap(each => (each === null ? [] : [closed(each)])),
  )

/** A return with where each placement lies: its authority, inside ours or out, and how far from home. */
export const withPlaces = (sent: Sent, places: Places, authority: string | null): Sent =>
  sent.Episodes ? { ...sent, Episodes: sent.Episodes.map(each => withPlace(each, places, authority)) } : sent
