import type { Node } from './strip.ts'

type Pdf = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement
type Place = { left: number; top: number }

/** The document's parts as the file holds them: each is made when it is first drawn, and bound together at the end. */
export type Tags = {
  /** Draws what belongs to a part, so that the file says whose it is. */
  mark: (of: Node, at: Place, draw: (element: Element) => void) => void
  /** Binds the parts that were drawn, in the order of the document. */
  bind: (root: Node) => void
}

export const tagsOf = (pdf: Pdf): Tags => {
  const made = new Map<Node, Element>()
  const elementOf = (of: Node, { left, top }: Place): Element => {
    const known = made.get(of)
    if (known) return known
    const { role, alt, title, scope, box } = of
    const bbox = box && [left + box.x, top + box.y, left + box.x + box.width, top + box.y + box.height]
    const options = {
      ...(alt ? { alt } : {}),
      ...(title ? { title } : {}),
      ...(scope ? { scope } : {}),
      ...(bbox ? { bbox } : {}),
    }
    const element = pdf.struct(role, options as PDFKit.Mixins.StructureElementOptions)
    made.set(of, element)
    return element
  }
  const bound = (of: Node): Element => {
    const element = elementOf(of, { left: 0, top: 0 })
    for (const child of of.children) element.add(bound(child))
    return element
  }
  return {
    mark(of, at, draw) {
      const element = elementOf(of, at)
      element.add(pdf.markStructureContent(of.role))
      draw(element)
      pdf.endMarkedContent()
    },
    bind(root) {
      const whole = bound(root)
      pdf.addStructure(whole)
      whole.end()
    },
  }
}
