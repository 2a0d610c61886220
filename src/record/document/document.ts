/** A document as a list shows it: everything but its bytes. */
export type DocumentLine = {
  id: string
  title: string
  kind: string
  file_name: string
  media_type: string
  size: number
  dated_on: string | null
  added_at: string
  added_by: string | null
  redaction: string
  /** Who else it is about: for several children it is kept once. */
  others: { person_id: string; name: string }[]
}

/** What may be kept, by the ending of its name. Pages of HTML, pictures in SVG and programs are not documents. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  rtf: 'application/rtf',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
}

/** The endings a form offers. */
export const ENDINGS = Object.keys(TYPES)
  .map(ending => `.${ending}`)
  .join(',')

const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  pdf: /%PDF-/,
  docx: /^PK/,
  xlsx: /^PK/,
  odt: /^PK/,
  ods: /^PK/,
  png: /^.PNG/s,
}

/**
 * What kind of file this is, by its name and checked against how it begins: never by what the sender's browser called it.
 * Refuses, in words, what is not kept and what is not what its name says.
 */
export const mediaTypeOf = (filename: string, bytes: Buffer): { type: string } | { says: string } => {
  const ending = /\.([a-z0-9]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? ''
  const type = TYPES[ending]
  if (!type) return { says: `Files ending in “.${ending}” are not kept: save it as a PDF and add that` }
  const beginning = bytes.subarray(0, 1024).toString('latin1')
  if (/^\s*<(!doctype html|html|script|svg)/i.test(beginning)) {
    return { says: 'This is a page from the web under another name: save the document itself and add that' }
  }
  const must = BEGINNINGS[ending]
  if (must && !must.test(beginning))
    return { says: `This is not a ${ending.toUpperCase()} file, though its name says so` }
  return { type }
}

/** A file's size as people say it. */
export const saySize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
