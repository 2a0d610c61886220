// Files take a while on their way: how much of them is there already is shown.
const forms = document.querySelectorAll('form[enctype="multipart/form-data"]')

const show = (form, part) => {
  const line = form.querySelector('[data-sending]') ?? form.appendChild(document.createElement('p'))
  if (!line.firstChild) {
    line.dataset.sending = ''
    line.className = 'gt-progress'
    line.setAttribute('role', 'status')
    line.append(document.createElement('progress'), ' ', document.createElement('span'))
    line.firstChild.setAttribute('aria-label', 'Files on their way')
  }
  line.firstChild.value = part
  line.lastChild.textContent = part < 1 ? `${Math.round(part * 100)}% of the files are here` : 'The files are here'
}

// Refused: the page that says why takes the place of this one, and its form is sent without scripts.
const showRefused = html => {
  const answer = new DOMParser().parseFromString(html, 'text/html')
  document.title = answer.title
  document.querySelector('main')?.replaceWith(document.adoptNode(answer.querySelector('main')))
  document.querySelector('.govuk-error-summary')?.scrollIntoView()
  document.querySelector('.govuk-error-summary a')?.focus()
}

const send = (form, submitter) => {
  const asked = new XMLHttpRequest()
  asked.upload.addEventListener('progress', ({ loaded, total }) => show(form, total > 0 ? loaded / total : 0))
  asked.addEventListener('load', () => {
    if (asked.status < 400) window.location.assign(asked.responseURL)
    else showRefused(asked.responseText)
  })
  asked.addEventListener('error', () => form.submit())
  asked.open('POST', form.action)
  asked.send(new FormData(form, submitter))
}

for (const form of forms)
  form.addEventListener('submit', event => {
    if (event.defaultPrevented || event.submitter?.name) return
    event.preventDefault()
    show(form, 0)
    send(form, event.submitter)
  })
