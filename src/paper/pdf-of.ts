import PDFDocument from 'pdfkit'
import { allStrips } from './blocks.ts'
import { addBookmarks } from './bookmarks.ts'
import { drawPage } from './draw.ts'
import { facesOf } from './faces.ts'
import { oneLine } from './letters.ts'
import { type Placed, pagesOf } from './pages.ts'
import type { Paper } from './paper.ts'
import { PAGE } from './setting.ts'
import { node } from './strip.ts'
import { tagsOf } from './tags.ts'

const opened = (paper: Paper) =>
  new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    // No face that the file does not hold: a reader may have none of its own.
    font: null as never,
    pdfVersion: '1.7',
    // Its types know only the archival kinds.
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: paper.language,
    displayTitle: true,
    info: {
      Title: oneLine(paper.title),
      Author: 'Golden Thread',
      Creator: 'Golden Thread',
      Producer: 'Golden Thread',
      // The day it speaks of, never the hour of making: the same document is the same bytes.
      CreationDate: new Date(`${paper.recorded_on}T00:00:00Z`),
    },
  })

/** A document with its pages laid out, for drawing and for looking at where everything stands. */
export const laidOut = (paper: Paper) => {
  const pdf = opened(paper)
  const faces = facesOf(pdf)
  const root = node('Document')
  const pages: Placed[][] = pagesOf(allStrips(paper.blocks, { faces, size: paper.size ?? 11, root }))
  return { pdf, faces, root, pages }
}

/** A document as the bytes of a tagged PDF, A4, with its faces in it. The same document gives the same bytes. */
export const pdfOf = async (paper: Paper): Promise<Uint8Array> => {
  const { pdf, faces, root, pages } = laidOut(paper)
  const parts: Buffer[] = []
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  pdf.on('data', (part: Buffer) => parts.push(part))
  pdf.on('end', resolve)
  pdf.on('error', reject)
  const tags = tagsOf(pdf)
  const open: Parameters<typeof addBookmarks>[2] = []
  for (const [place, placed] of pages.entries()) {
    pdf.addPage({ size: [PAGE.width, PAGE.height], margin: 0 })
    drawPage({ pdf, faces, tags }, paper, placed, place + 1, pages.length)
    addBookmarks(pdf, placed, open)
  }
  tags.bind(root)
  pdf.end()
  await promise
  return Buffer.concat(parts)
}
