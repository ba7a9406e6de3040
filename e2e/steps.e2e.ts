import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'

import { collectAnnouncements } from './announcements.ts'
import { expect, test } from './fixtures.ts'
import { type Person, personWith, type Way, ways } from './person.ts'

/** The words of the screens that the journeys go by. */
const words = {
  en: {
    search: 'Search customers',
    upgradeOf: (name: string) => `Upgrade available for ${name}`,
    whyNotOf: (name: string) => `Why can't ${name} be upgraded?`,
    card: 'Upgrade now',
    submit: 'Submit',
    submitted: 'Upgrade submitted',
    accounts: 'Affected accounts',
    notEligible: 'Not eligible',
    inTheWay: 'What stands in the way',
    wouldHaveToChange: 'What would have to change',
    copy: 'Copy explanation',
    copied: 'Explanation copied',
    rule: (name: string) => `Show the rule: ${name}`,
    persona: 'Persona: Admin agent',
    otherRole: 'Sales agent',
    personaAfter: 'Persona: Sales agent',
    roles: 'Roles',
    theme: 'Theme: System',
    dark: 'Dark',
    themeAfter: 'Theme: Dark',
    palette: 'Search Ctrl+K',
    commands: 'Search and commands',
    announcements: 'Announcements',
  },
  sv: {
    search: 'Sök bland kunder',
    upgradeOf: (name: string) => `Uppgradering finns för ${name}`,
    whyNotOf: (name: string) => `Varför kan ${name} inte uppgraderas?`,
    card: 'Uppgradera nu',
    submit: 'Skicka',
    submitted: 'Uppgraderingen har skickats',
    accounts: 'Berörda konton',
    notEligible: 'Inte möjligt',
    inTheWay: 'Vad som står i vägen',
    wouldHaveToChange: 'Vad som behöver ändras',
    copy: 'Kopiera förklaringen',
    copied: 'Förklaringen har kopierats',
    rule: (name: string) => `Visa regeln: ${name}`,
    persona: 'Roll som du spelar: Administratörsagent',
    otherRole: 'Försäljningsagent',
    personaAfter: 'Roll som du spelar: Försäljningsagent',
    roles: 'Roller',
    theme: 'Tema: System',
    dark: 'Mörkt',
    themeAfter: 'Tema: Mörkt',
    palette: 'Sök Ctrl+K',
    commands: 'Sökning och kommandon',
    announcements: 'Meddelanden',
  },
} as const

type Words = (typeof words)[keyof typeof words]
type Counts = ReadonlyMap<string, number>
type Journey = {
  readonly page: Page
  readonly person: Person
  readonly text: Words
  readonly count: (task: string) => void
}

/** The table of docs/accessibility.md: the task, then the steps of each way in their order. */
async function documentedSteps(): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = (await readFile('docs/accessibility.md', 'utf8')).split('## Steps')[1]?.split('\n') ?? []
  return new Map(
    rows
      .filter((row) => /^\| .*\| +\d+ +\|$/.test(row))
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .map((cells) => [cells[1] ?? '', cells.slice(2, 6).map(Number)]),
  )
}

/** One step: the list then holds what was looked for, and nothing moves any more. */
async function find({ page, person, text }: Journey, typed: string): Promise<void> {
  await person.write(page.getByRole('searchbox', { name: text.search }), typed)
  await expect(page.getByRole('row')).toHaveCount(2)
}

async function upgrade(journey: Journey): Promise<void> {
  const { page, person, text, count } = journey
  const icon = page.getByRole('button', { name: text.upgradeOf('Northwind Traders'), exact: true })
  await find(journey, 'northwind')
  await person.see(icon)
  count('See whether a customer can be upgraded')
  await person.look(icon)
  const offer = page
    .getByRole('dialog', { name: text.card, exact: true })
    .getByRole('button', { name: 'Office 365 Enterprise E3', exact: true })
  await person.see(offer)
  count('See to which offers')
  await person.use(offer)
  const dialog = page.getByRole('dialog')
  await person.see(dialog.getByRole('radio', { name: 'Office 365 Enterprise E3', exact: true, checked: true }))
  await person.use(dialog.getByRole('button', { name: text.submit, exact: true }))
  await person.see(dialog.getByRole('heading', { name: text.submitted }))
  count('Submit the upgrade')
  await person.see(dialog.getByRole('table', { name: text.accounts }).getByRole('row', { name: /Front Desk/ }))
  count('See which accounts got no license, and why')
}

async function explain(journey: Journey): Promise<void> {
  const { page, person, text, count } = journey
  const icon = page.getByRole('button', { name: text.whyNotOf('Graphic Design Institute'), exact: true })
  await find(journey, 'graphic')
  await person.look(icon)
  const card = page.getByRole('dialog', { name: text.whyNotOf('Graphic Design Institute') })
  const basic = card.getByRole('group', { name: 'Microsoft 365 Business Basic', exact: true })
  await person.see(basic.getByText(text.notEligible, { exact: true }).first())
  count('See why an offer cannot be had')
  const inTheWay = basic.getByRole('region', { name: text.inTheWay })
  await person.see(inTheWay.getByRole('link', { name: /Microsoft 365 Business Standard/ }).first())
  count('See which subscription is in the way, and whose')
  await person.see(basic.getByRole('region', { name: text.wouldHaveToChange }).getByRole('listitem').first())
  count('See what would have to change, and who must do it')
  const announcements = await collectAnnouncements(page, text.announcements)
  await person.use(basic.getByRole('button', { name: text.copy }))
  await expect.poll(announcements).toContain(text.copied)
  count('Copy the explanation')
}

async function showRule(journey: Journey): Promise<void> {
  const { page, person, text, count } = journey
  const icon = page.getByRole('button', { name: text.whyNotOf('Adatum Clinic'), exact: true })
  await find(journey, 'adatum')
  await person.look(icon)
  const card = page.getByRole('dialog', { name: text.whyNotOf('Adatum Clinic') })
  await person.use(card.getByRole('link', { name: text.rule('Office 365 Enterprise E1') }))
  await expect(page).toHaveURL(/\/rules\?.*path=businessBasic\.e1/)
  count('See where the rule is written')
}

async function changeRole({ page, person, text, count }: Journey): Promise<void> {
  await person.use(page.getByRole('button', { name: text.persona, exact: true }))
  await person.choose(page.getByRole('menuitemradio', { name: text.otherRole, exact: true }))
  await person.see(page.getByRole('button', { name: text.personaAfter, exact: true }))
  count('Act in another role')
}

async function changeTheme({ page, person, text, count }: Journey): Promise<void> {
  await person.use(page.getByRole('button', { name: text.theme, exact: true }))
  await person.choose(page.getByRole('menuitemradio', { name: text.dark, exact: true }))
  await person.see(page.getByRole('button', { name: text.themeAfter, exact: true }))
  count('Change the theme')
}

async function seeRoles({ page, person, text, count }: Journey): Promise<void> {
  await person.use(page.getByRole('navigation').getByRole('link', { name: text.roles, exact: true }))
  await person.see(page.getByRole('heading', { level: 1, name: text.roles }))
  count('See which roles may act, and where that is written')
}

async function findFromAnywhere({ page, person, text, count }: Journey): Promise<void> {
  await person.use(page.getByRole('button', { name: text.palette }))
  await person.write(page.getByRole('combobox', { name: text.commands }), 'tailsp')
  await person.choose(page.getByRole('option', { name: /^Tailspin Toys/ }))
  await person.see(page.getByRole('heading', { level: 1, name: /Tailspin Toys/ }))
  count('Go to a customer from any screen')
}

const journeys = [upgrade, explain, showRule, changeRole, changeTheme, seeRoles, findFromAnywhere]

/** Every journey in one way and language, each from a fresh list of customers. */
async function countAll(page: Page, way: Way, locale: keyof typeof words): Promise<Counts> {
  const counts = new Map<string, number>()
  for (const journey of journeys) {
    await page.goto(`/customers?customers=23&lang=${locale}`)
    await expect(page.getByRole('link', { name: 'Contoso Bakery' })).toBeVisible()
    const person = personWith(way, page)
    await journey({ page, person, text: words[locale], count: (task) => counts.set(task, person.steps()) })
  }
  return counts
}

for (const [column, way] of ways.entries()) {
  test.describe(`with ${way}`, () => {
    test.use({ hasTouch: way === 'touch', permissions: ['clipboard-read', 'clipboard-write'] })
    test.describe.configure({ timeout: 120_000 })

    for (const locale of ['en', 'sv'] as const) {
      test(`the steps are those of the table, in ${locale}`, async ({ page }) => {
        const documented = await documentedSteps()
        expect(documented.size).toBe(13)
        const counts = await countAll(page, way, locale)
        expect(Object.fromEntries(counts)).toEqual(
          Object.fromEntries([...documented].map(([task, steps]) => [task, steps[column]])),
        )
        // Nobody takes a step more than anybody else.
        for (const [task, steps] of documented) expect(new Set(steps).size, task).toBe(1)
      })
    }
  })
}
