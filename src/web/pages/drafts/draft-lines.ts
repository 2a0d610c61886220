import { PAGES } from '../index.ts'

export type DraftLine = { href: string; title: string; form: string; saved_at: string }

/** Drafts as people read them: the form's title, where to go on, and when it was last saved. */
export const draftLines = (drafts: readonly { page: string; form: string; saved_at: string }[]): DraftLine[] =>
  drafts.map(({ page, form, saved_at }) => ({
    href: page,
    form,
    saved_at,
    title: PAGES.find(one => one.form?.id === form)?.form?.title ?? 'A form',
  }))
