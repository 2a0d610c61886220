import type { Family } from './family.ts'

export const WHY_NOT_ASKED = 'Asking could put the children at risk tonight; checks made under our safeguarding duty.'

/** Whether the family agreed to checks: asked less where asking could be dangerous, overridden where it is urgent. */
export const consentFor = ({ random, need }: Family, urgent: boolean) =>
  random.weighed({
    given: 42,
    not_sought: 16,
    unsafe_to_seek: need === 'domestic_abuse' ? 12 : 4,
    refused: 6,
    overridden: urgent ? 20 : 4,
    not_needed: 8,
    not_stated: 16,
  })
