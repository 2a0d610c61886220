/** A text as the database takes it: a file may hold anything, and a text in the database no nought and no half of a letter. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\uFFFD')
