type Field = { readonly name: string; readonly label: string }

/**
 * The questions of a form that stand on this page: those whose time has not come are left out, and of those that may be
 * left empty elsewhere, the ones that are needed here no longer say so.
 */
export const askedFields =
  ({ unasked = [], needed = [] }: { unasked?: readonly string[]; needed?: readonly string[] }) =>
  <F extends Field>(fields: readonly F[]): F[] =>
    fields
      .filter(({ name }) => !unasked.includes(name))
      .map(field => (needed.includes(field.name) ? { ...field, label: field.label.replace(' (optional)', '') } : field))
