// Saves a form as it is typed, says when, and holds a form back while the server cannot be reached: no text is lost.
const PAUSE = 800
const RETRY = 4000

const keep = form => {
  const line = form.querySelector('[data-saved]')
  let timer = 0
  let sending = false
  let changed = false
  let submitted = false
  const say = (text, isWrong) => {
    line.textContent = text
    line.classList.toggle('gt-saved--not', isWrong)
  }
  const body = () => {
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
    fields.set('_page', form.dataset.page)
    fields.set('_form', form.dataset.form)
    return fields
  }
  const later = (wait = PAUSE) => {
    clearTimeout(timer)
    timer = setTimeout(save, wait)
  }
  const save = async () => {
    if (sending || submitted) return
    sending = true
    changed = false
    try {
      const reply = await fetch('/drafts/save', { method: 'POST', body: body(), credentials: 'same-origin' })
      const { saved, at, signed_in } = await reply.json()
      if (!saved) throw new Error('not saved')
      say(signed_in ? `saved ${at}` : `saved ${at}. You will be asked to sign in again; your text stays`, false)
    } catch {
      changed = true
      if (!submitted) say('not saved yet, trying again', true)
      if (!submitted) later(RETRY)
    } finally {
      sending = false
      if (changed && !submitted) later()
    }
  }
  const leave = () => {
    if (!changed || submitted) return
    if (navigator.sendBeacon('/drafts/save', body())) changed = false
  }
  form.addEventListener('input', () => {
    changed = true
    later()
  })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave())
  window.addEventListener('pagehide', leave)

  let reachable = false
  form.addEventListener('submit', async event => {
    if (reachable) return
    event.preventDefault()
    const { submitter } = event
    try {
      const reply = await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(5000) })
      if (!reply.ok) throw new Error('away')
      reachable = true
      submitted = true
      clearTimeout(timer)
      form.requestSubmit(submitter)
      // Coming back by the browser's own button finds the page as it was left.
      setTimeout(() => {
        reachable = false
        submitted = false
      }, 3000)
    } catch {
      say('Golden Thread cannot be reached. Your text is still here: try again in a moment', true)
      line.scrollIntoView({ block: 'nearest' })
    }
  })
}

for (const form of document.querySelectorAll('form[data-draft]')) keep(form)
