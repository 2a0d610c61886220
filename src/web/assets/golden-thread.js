import { initAll } from '/assets/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

const isTyping = target =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))

// `/` goes to the search box from anywhere but a field.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const search = document.getElementById('gt-search')
  if (!search) return
  event.preventDefault()
  search.focus()
  search.select()
})

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

for (const place of document.querySelectorAll('[data-focus]')) place.focus()

// A question with a condition is hidden until the answer it waits for is given; without scripts it says so itself.
const answersTo = (form, name) => {
  const fields = [...form.elements].filter(field => field.name === name)
  return fields
    .filter(field => (/^(radio|checkbox)$/.test(field.type) ? field.checked : true))
    .map(field => field.value)
}

const showAsked = form => {
  for (const question of form.querySelectorAll('[data-when]')) {
    const controller = form.querySelector(`[name="${CSS.escape(question.dataset.when)}"]`)
    const isShown = !controller?.closest('[data-when][hidden]')
    const wanted = question.dataset.whenValues.split('|')
    question.hidden = !(isShown && answersTo(form, question.dataset.when).some(answer => wanted.includes(answer)))
  }
}

for (const form of document.querySelectorAll('form.gt-form')) {
  showAsked(form)
  form.addEventListener('change', () => showAsked(form))
}
