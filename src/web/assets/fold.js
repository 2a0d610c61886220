// On a phone a wide table folds: each row a card, each cell under its column's name. Without scripts it scrolls sideways.
const phone = window.matchMedia('(max-width: 40em)')
const LONG = 34

const wordsOf = heading => {
  const copy = heading.cloneNode(true)
  for (const extra of copy.querySelectorAll('[aria-hidden], .govuk-visually-hidden')) extra.remove()
  return copy.textContent.replace(/\s+/g, ' ').trim()
}

const prepare = (table, names) => {
  for (const body of table.tBodies)
    for (const row of body.rows) {
      let column = 0
      for (const cell of row.cells) {
        const words = cell.textContent.trim()
        if (cell.tagName === 'TD' && names[column] && cell.colSpan === 1) cell.dataset.label ??= names[column]
        cell.classList.toggle('gt-cell--long', words.length > LONG)
        cell.classList.toggle('gt-cell--none', words === '' && !cell.querySelector('svg, img, input, button'))
        column += cell.colSpan
      }
    }
  // A table drawn as blocks is still a table to those who listen to it.
  table.setAttribute('role', 'table')
  for (const part of table.querySelectorAll('thead, tbody')) part.setAttribute('role', 'rowgroup')
  for (const row of table.rows) row.setAttribute('role', 'row')
  for (const cell of table.querySelectorAll('tbody td')) cell.setAttribute('role', 'cell')
  for (const cell of table.querySelectorAll('tbody th')) cell.setAttribute('role', 'rowheader')
  for (const cell of table.querySelectorAll('thead th')) cell.setAttribute('role', 'columnheader')
}

const fold = table => {
  if (table.dataset.folded || !phone.matches) return
  const head = table.tHead
  if (!head || getComputedStyle(head).display === 'none') return
  const names = [...head.querySelectorAll('th, td')].map(wordsOf)
  const box = table.closest('.gt-scroll')
  if (names.length <= 3) {
    table.classList.add('gt-table--slim')
    if (!box || box.scrollWidth <= box.clientWidth + 1) return
  }
  table.dataset.folded = 'yes'
  prepare(table, names)
  table.classList.add('gt-table--folds')
}

const foldAll = () => {
  for (const table of document.querySelectorAll('.gt-scroll > .gt-table')) fold(table)
}

// A picture too wide for its place begins where it matters: the child in a family, today in a line of time.
const beginWhereItMatters = () => {
  for (const box of document.querySelectorAll('.gt-wide-picture')) {
    if (box.scrollWidth <= box.clientWidth) continue
    const child = box.querySelector('.gt-person--child rect')
    if (child) {
      const [at, around] = [child.getBoundingClientRect(), box.getBoundingClientRect()]
      box.scrollLeft += at.left + at.width / 2 - around.left - around.width / 2
    } else if (box.closest('.gt-time')) box.scrollLeft = box.scrollWidth
  }
  const tab = document.querySelector('.gt-tabs__link[aria-current]')
  const tabs = tab?.closest('.gt-tabs')
  if (tabs && tabs.scrollWidth > tabs.clientWidth)
    tabs.scrollLeft += tab.getBoundingClientRect().left - tabs.getBoundingClientRect().left - 60
}

foldAll()
beginWhereItMatters()
phone.addEventListener('change', foldAll)
