/** How much there is of each kind of need among the families Aldermere hears about, and what goes with it. */
export const NEEDS = [
  'neglect',
  'domestic_abuse',
  'mental_health',
  'substances',
  'disability',
  'school',
  'exploitation',
  'physical',
  'unborn',
] as const
export type Need = (typeof NEEDS)[number]

export const NEED_WEIGHTS: Readonly<Record<Need, number>> = {
  neglect: 24,
  domestic_abuse: 25,
  mental_health: 12,
  substances: 11,
  disability: 6,
  school: 8,
  exploitation: 6,
  physical: 7,
  unborn: 3,
}
