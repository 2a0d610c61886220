/** What stands at the top of every page about a child; made by `child-banner.ts`, drawn by `layouts/child.njk`. */
export type ChildBanner = {
  readonly person_id: string
  readonly name: string
  readonly known_as: string | null
  readonly reference: number | string
  /** '4 years', '3 weeks', 'unborn'. */
  readonly age: string
  readonly date_of_birth: string | null
  readonly expected_on: string | null
  readonly restriction: null | {
    readonly level: 'sensitive' | 'restricted' | 'sealed'
    readonly label: string
    readonly says: string
  }
  readonly warnings: readonly { readonly text: string }[]
  /** `note`: 'second worker this year'. */
  readonly lead_worker: null | { readonly name: string; readonly note: string | null }
  readonly status: readonly {
    readonly text: string
    readonly tone: 'red' | 'orange' | 'blue' | 'green' | 'grey' | 'purple'
  }[]
  readonly break_glass: null | { readonly expires_at: string }
}
