import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SampleProject } from './sampleProject.ts'
import { samplesFolder } from './sampleProject.ts'

const ASSESSMENTS = 'boernefaglige-undersoegelser-2013.csv'

const edition = {
  titel: { da: 'Prøve', en: 'Trial' },
  formaal: { da: 'Til prøver.', en: 'For trials.' },
  sprog: 'da',
  rapporttitel: 'Prøverapport {aar}',
  orden: 90,
}

/** A chapter file with the head that every chapter needs. */
export const chapterFile = (key: string, body: string, head = ''): string =>
  `---\ntitel: Kapitlet ${key}\norden: 1\nnoegle: ${key}\nslags: kapitel\n${head}---\n${body}`

/** Puts an edition into the user's folder; `changes` take the place of fields of its `udgave.json`. */
export function makeEdition(
  { userFolder }: Pick<SampleProject, 'userFolder'>,
  key: string,
  files: Readonly<Record<string, string>>,
  changes: object = {},
): void {
  const folder = join(userFolder, 'udgaver', key)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'udgave.json'), JSON.stringify({ ...edition, ...changes }, null, 1))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** The list of assessments with these rows more: municipality and team each. */
export function assessmentsWith(folder: string, name: string, more: readonly (readonly [string, string])[]): string {
  const text = readFileSync(join(samplesFolder, ASSESSMENTS), 'latin1').trimEnd()
  const rows = more.map(
    ([municipality, team], index) => `${900 + index};2312098742;Navn;${municipality};07-02-2013;${team};17-04-2013;`,
  )
  const file = join(folder, name)
  writeFileSync(file, Buffer.from(`${[text, ...rows].join('\r\n')}\r\n`, 'latin1'))
  return file
}

/** Imports files as a whole, without asking. */
export async function take({ engine }: SampleProject, ...files: readonly string[]): Promise<readonly number[]> {
  const { id } = await engine.call('import.plan', { files: [...files] })
  return (await engine.call('import.commit', { planId: id })).map((batch) => batch.id)
}
