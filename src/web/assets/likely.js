// Shows, as somebody is typed in, who on the record may already be them. Without it, the page asks when it is saved.
const PAUSE = 500
const place = document.querySelector('[data-likely]')
const form = document.querySelector('form.gt-form')

const element = (name, text, className) => {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}

const line = match => {
  const item = document.createElement('li')
  const link = element('a', match.name, 'govuk-link')
  link.href = match.href
  link.target = '_blank'
  link.rel = 'noopener'
  const known = match.known_as ? ` “${match.known_as}”` : ''
  const tag = element(
    'strong',
    `${match.how_likely}: ${match.score} of 100`,
    `govuk-tag govuk-tag--${match.score >= 70 ? 'orange' : 'grey'}`,
  )
  item.append(
    link,
    `${known}, ${match.born}, number ${match.reference}`,
    document.createElement('br'),
    tag,
    ' ',
    element('span', match.because, 'gt-small'),
  )
  return item
}

const show = matches => {
  if (matches.length === 0) return place.replaceChildren()
  const list = element('ul', '', 'gt-list')
  list.append(...matches.map(line))
  place.replaceChildren(element('h2', 'Is it one of these?', 'govuk-heading-m'), list)
}

const said = name => form.elements[name]?.value.trim() ?? ''

const asked = () => {
  const [day, month, year] = ['day', 'month', 'year'].map(part => said(`date_of_birth-${part}`))
  const born = day && month && year.length === 4 ? `${day} ${month} ${year}` : ''
  const names = ['forename', 'surname', 'known_as', 'postcode', 'nhs', 'upn']
  const fields = Object.fromEntries(names.map(name => [name, said(name)]).filter(([, value]) => value))
  return {
    ...fields,
    ...(born ? { born } : {}),
    q: [fields.forename, fields.surname, born, fields.postcode].filter(Boolean).join(' '),
  }
}

if (place && form) {
  let timer = 0
  let last = ''
  const look = async () => {
    const query = asked()
    const search = new URLSearchParams(query).toString()
    if (search === last || !(query.surname || query.nhs || query.upn)) return
    last = search
    try {
      const reply = await fetch(`${place.dataset.likely}?${search}`, { credentials: 'same-origin' })
      if (reply.ok && search === last) show((await reply.json()).matches)
    } catch {
      // Saving asks again: nothing is lost by not knowing yet.
    }
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(look, PAUSE)
  })
}
