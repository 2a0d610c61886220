/** Aldermere's districts: each with its outward postcode, streets and schools. All of it is made up. */
export type District = {
  name: string
  postcode: string
  streets: string[]
  primary: string[]
  secondary: string
  surgery: string
}

const list = (words: string) => words.split(', ')

// AZ is no postcode area of the United Kingdom, so that no address here can be anybody's.
export const DISTRICTS: readonly District[] = [
  {
    name: 'Harbourside',
    postcode: 'AZ1',
    streets: list(
      'Quay Street, Ropewalk Lane, Chandler Road, Tidemill Close, Old Customs Row, Pilot Street, Ferry Road',
    ),
    primary: ['Quayside Primary', 'St Brannoc’s Primary'],
    secondary: 'Harbour Academy',
    surgery: 'Quayside Surgery',
  },
  {
    name: 'Thornfield',
    postcode: 'AZ2',
    streets: list(
      'Hill Street, Bramble Way, Thornfield Road, Hawthorn Crescent, Sorrel Close, Orchard Rise, Linden Avenue',
    ),
    primary: ['Thornfield Primary', 'Hill Street Infants and Juniors'],
    secondary: 'Thornfield School',
    surgery: 'Linden Medical Centre',
  },
  {
    name: 'Millbrook',
    postcode: 'AZ3',
    streets: list('Weir Lane, Bobbin Street, Carder Row, Loom Street, Millrace Road, Tenter Hill, Dyers Court'),
    primary: ['Millbrook Community Primary', 'Weir Lane Primary'],
    secondary: 'Millbrook High',
    surgery: 'Weir Lane Practice',
  },
  {
    name: 'Castle Moor',
    postcode: 'AZ4',
    streets: list('Moor View, Beacon Road, Castle Drive, Heather Bank, Curlew Close, Lapwing Gardens, Peel Street'),
    primary: ['Castle Moor Primary', 'Beacon Primary'],
    secondary: 'Beacon Academy',
    surgery: 'Moor View Surgery',
  },
  {
    name: 'Eastgate',
    postcode: 'AZ5',
    streets: list('Eastgate, Brewery Lane, Canal Street, Sidings Road, Foundry Street, Station Approach, Gasworks Row'),
    primary: ['Eastgate Primary', 'Canal Street Primary'],
    secondary: 'Eastgate Academy',
    surgery: 'Station Surgery',
  },
  {
    name: 'Alder Green',
    postcode: 'AZ6',
    streets: list('Alder Green, Willow Walk, Larch Road, Rowan Court, Birch Grove, Hazel Close, Chestnut Avenue'),
    primary: ['Alder Green Primary', 'Rowan Primary'],
    secondary: 'St Aldhelm’s School',
    surgery: 'Alder Green Health Centre',
  },
]

export const SPECIAL_SCHOOLS = ['Oakbank School', 'The Meadows School']
