/** What a provider has in a list, each from a column of its own. */
export type Item = 'urn' | 'place_codes' | 'provider_codes' | 'ended_on' | 'postcode' | 'authority'

/**
 * What Ofsted's lists have called each column over the years, in small letters without spaces; the first that is there is read. Where a
 * home lies goes before where whoever runs it does; where its owner lives is nothing to us.
 */
const CALLED: Readonly<Record<Item, readonly string[]>> = {
  urn: ['urn', 'settingurn', 'providerurn', 'ofstedurn', 'uniquereferencenumber', 'uniquereferencenumberurn'],
  place_codes: [
    'placementcode',
    'placementcodes',
    'providerplacementcode',
    'settingplacementcode',
    'placementtypecode',
  ],
  provider_codes: ['placementprovidercode', 'placementprovidercodes', 'providercode', 'providercodes'],
  ended_on: ['deregistrationdate', 'dateofderegistration', 'deregisteredon', 'closeddate', 'closuredate', 'dateclosed'],
  postcode: ['settingaddresspostcode', 'settingpostcode', 'provideraddresspostcode', 'providerpostcode', 'postcode'],
  authority: ['settinglocalauthority', 'localauthority', 'localauthorityname', 'providerlocalauthority'],
}

/** What each column is called when it is missed. */
export const CALLED_HERE: Readonly<Record<Item, string>> = {
  urn: 'URN',
  place_codes: 'Placement code',
  provider_codes: 'Placement provider code',
  ended_on: 'Deregistration date',
  postcode: 'Setting postcode',
  authority: 'Local authority',
}

/** Where each item stands in a row, by the place of its cell, and -1 for one that the list has not. */
export type Columns = Readonly<Record<Item, number>>

const folded = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z]/g, '')

/** The columns of a row of headings; null for a row that is none: it must name the URN, and one of the two codes that rules ask about. */
export const columnsIn = (cells: readonly string[]): Columns | null => {
  const names = cells.map(folded)
  const at = (item: Item) => names.indexOf(CALLED[item].find(each => names.includes(each)) ?? '-')
  const [urn, place_codes, provider_codes] = [at('urn'), at('place_codes'), at('provider_codes')]
  if (urn < 0 || (place_codes < 0 && provider_codes < 0)) return null
  return {
    urn,
    place_codes,
    provider_codes,
    ended_on: at('ended_on'),
    postcode: at('postcode'),
    authority: at('authority'),
  }
}
