import type { Page } from 'playwright-core'

/** A date or moment as its parts are typed. */
type Day = { on: string; at?: string }
export type Answers = Record<string, string | readonly string[] | Day>

const typeInto = async (page: Page, name: string, words: string) => {
  const [first] = await page.locator(`[name="${name}"]`).all()
  if (!first) throw new Error(`${page.url()} does not ask ${name}`)
  const kind = await first.evaluate(element => (element as unknown as { type?: string; tagName: string }).type ?? '')
  if (kind === 'radio' || kind === 'checkbox') await page.locator(`[name="${name}"][value="${words}"]`).check()
  else if (kind === 'select-one') await first.selectOption(words)
  else await first.fill(words)
}

/** Answers a form as a person does: types, chooses and ticks by the name of each question. */
export const answer = async (page: Page, answers: Answers): Promise<void> => {
  for (const [name, given] of Object.entries(answers)) {
    if (typeof given === 'string') await typeInto(page, name, given)
    else if ('on' in given) {
      const [year = '', month = '', day = ''] = given.on.split('-')
      await typeInto(page, `${name}-day`, day)
      await typeInto(page, `${name}-month`, month)
      await typeInto(page, `${name}-year`, year)
      if (given.at) await typeInto(page, `${name}-time`, given.at)
    } else for (const one of given) await typeInto(page, name, one)
  }
}

/** Presses the button of this name and waits for where it leads; gives the new page's heading. Throws when the form is refused. */
export const press = async (page: Page, name: string): Promise<string> => {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])
  const problem = page.locator('.govuk-error-summary')
  if (await problem.count()) throw new Error(`${page.url()} refused: ${await problem.first().innerText()}`)
  return page.locator('h1').innerText()
}

/** Follows the link of this name. */
export const follow = async (page: Page, name: string | RegExp): Promise<string> => {
  await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name }).first().click()])
  return page.locator('h1').innerText()
}
