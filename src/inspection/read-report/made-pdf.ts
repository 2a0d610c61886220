/** A piece of text on a page made for a test: where it stands, its size and its face. */
export type Piece = { x: number; y: number; text: string; size?: number; face?: 'plain' | 'bold' | 'symbol' }

const FACES = { plain: 'F1', bold: 'F2', symbol: 'F3' } as const

/** Where the standard fonts keep the marks that Latin-1 has not. */
const MARKS: Record<string, string> = {
  '‘': '\u0091',
  '’': '\u0092',
  '“': '\u0093',
  '”': '\u0094',
  '•': '\u0095',
  '–': '\u0096',
  '—': '\u0097',
}

const escaped = (text: string) => text.replace(/[‘’“”•–—]/g, mark => MARKS[mark] ?? mark).replace(/[\\()]/g, '\\$&')

const drawn = ({ x, y, text, size = 12, face = 'plain' }: Piece) =>
  `BT /${FACES[face]} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`

/** A small whole PDF of these pages, A4, in the standard fonts: reports for tests, about places that do not exist. */
export const madePdf = (pages: Piece[][], trailer = ''): Uint8Array => {
  const font = (name: string, encoding: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} ${encoding} >>`
  const contentOf = (pieces: Piece[]) => pieces.map(drawn).join('\n')
  const pageIds = pages.map((_, place) => 6 + place * 2)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map(id => `${id} 0 R`).join(' ')}] >>`,
    font('Helvetica', '/Encoding /WinAnsiEncoding'),
    font('Helvetica-Bold', '/Encoding /WinAnsiEncoding'),
    font('ZapfDingbats', ''),
    ...pages.flatMap((pieces, place) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + place * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>`,
      `<< /Length ${contentOf(pieces).length} >>\nstream\n${contentOf(pieces)}\nendstream`,
    ]),
  ]
  let body = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(place).padStart(10, '0')
  })
  const table = places.map(place => `${place} 00000 n \n`).join('')
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1')
}

/** Lines of text one under the other, each a piece. */
export const down = (x: number, top: number, texts: string[], rest: Omit<Piece, 'x' | 'y' | 'text'> = {}): Piece[] =>
  texts.map((text, place) => ({ x, y: top - place * 14.5, text, ...rest }))
