// Beside its form, the document follows: the field being looked at brings its mark into view.
const beside = window.matchMedia('(min-width: 62em)')

const follow = field => {
  for (const mark of document.querySelectorAll('.gt-mark')) {
    mark.classList.toggle('is-now', mark.dataset.field === field)
  }
  const first = document.querySelector('.gt-mark.is-now')
  const paper = first?.closest('.gt-paper')
  if (!first || !paper) return
  const [place, frame] = [first.getBoundingClientRect(), paper.getBoundingClientRect()]
  if (place.top >= frame.top && place.bottom <= frame.bottom) return
  paper.scrollTop += place.top - frame.top - frame.height / 4
}

document.addEventListener('focusin', event => {
  const field = event.target instanceof Element ? event.target.closest('[data-mark]')?.dataset.mark : undefined
  if (field && beside.matches) follow(field)
})
