/** How a check of this return is asked for. */
export const USAGE_903 =
  'check ssda903 DIR|FILE.xml [--previous DIR|FILE.xml] [--year 2027] [--authority E06000030] [--postcodes FILE.csv] [--providers FILE.xlsx|FILE.csv ...] [--json]'

/** How a check of this return is asked for. */
export const USAGE_CIN = 'check cin FILE.xml [--year 2026] [--json]'
