/** There is no such thing, or this person may not know whether there is: answered 404. */
export class NotFound extends Error {}

/** It is there and this person knows, but may not: answered 403. `says` is shown to them. */
export class NotAllowed extends Error {
  readonly says: string
  readonly personId: string | null
  constructor(says: string, personId: string | null = null) {
    super(says)
    this.says = says
    this.personId = personId
  }
}

/** Somebody else changed it meanwhile: answered 409, with what it says now beside what was typed. */
export class ChangedSinceYouLooked extends Error {
  readonly changedBy: string
  readonly changedAt: string
  readonly seen: number
  readonly version: number
  readonly now: Readonly<Record<string, unknown>>
  constructor(changed: {
    changed_by: string
    changed_at: string
    seen: number
    version: number
    now: Readonly<Record<string, unknown>>
  }) {
    super('changed since it was looked at')
    this.changedBy = changed.changed_by
    this.changedAt = changed.changed_at
    this.seen = changed.seen
    this.version = changed.version
    this.now = changed.now
  }
}
