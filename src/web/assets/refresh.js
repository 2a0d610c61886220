// What goes on by itself is shown as it goes on: the marked part of the page is asked for again until it says that it is done.
const EVERY_MS = 1500

const part = () => document.querySelector('[data-refreshes]')

const again = async () => {
  const now = part()
  if (now?.dataset.refreshes !== 'yes') return
  try {
    const answer = await fetch(window.location.href, { credentials: 'same-origin' })
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-refreshes]')
    if (answer.ok && fresh) now.replaceWith(document.adoptNode(fresh))
  } catch {
    // Out of reach for a moment: what is shown stays, and is asked for again.
  }
  setTimeout(again, EVERY_MS)
}

if (part()?.dataset.refreshes === 'yes') setTimeout(again, EVERY_MS)
