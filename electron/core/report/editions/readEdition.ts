import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFrontMatter } from '../../../../shared/report/markdown/frontMatter.ts'
import type { TemplateText } from '../../../../shared/report/markdown/parseTemplate.ts'
import { templateProblem } from '../../../../shared/report/markdown/templateProblem.ts'
import { type EditionFile, readEditionFile } from './editionFile.ts'

/** An edition as its folder has it. */
export interface EditionFolder extends EditionFile {
  readonly chapters: readonly TemplateText[]
}

const EDITION_FILE = 'udgave.json'
const MOST_CHARACTERS = 1_000_000

function readText(folder: string, name: string, shownAs: string): string {
  const place = { file: shownAs, line: 1 }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, name)))
    if (text.length <= MOST_CHARACTERS) return text
  } catch {
    return templateProblem(place, {
      da: 'filen kan ikke læses. Den skal være tekst i UTF-8.',
      en: 'the file cannot be read. It must be text in UTF-8.',
    })
  }
  return templateProblem(place, {
    da: 'filen er for stor. En skabelon kan have en million tegn.',
    en: 'the file is too large. A template can have a million characters.',
  })
}

/** Two files of one name would be one chapter in the list. */
function checkKeys(chapters: readonly TemplateText[]): void {
  const fileOf = new Map<string, string>()
  for (const { name, text } of chapters) {
    const { key } = readFrontMatter(name, text).front
    const other = fileOf.get(key)
    if (other !== undefined)
      templateProblem(
        { file: name, line: 1 },
        {
          da: `“noegle: ${key}” står også i ${other}. Hvert kapitel skal have sin egen nøgle.`,
          en: `“noegle: ${key}” also stands in ${other}. Every chapter must have a key of its own.`,
        },
      )
    if (!/^[a-z0-9-]{1,80}$/.test(key))
      templateProblem(
        { file: name, line: 1 },
        {
          da: `“noegle: ${key}” må kun have små bogstaver fra a til z, tal og bindestreger.`,
          en: `“noegle: ${key}” may only have small letters from a to z, digits and hyphens.`,
        },
      )
    fileOf.set(key, name)
  }
}

/**
 * The folder of an edition: its `udgave.json`, and one Markdown file a chapter. What it is and the heads of its
 * chapters must be right for it to be offered; what is wrong further down is told at its chapter.
 */
export function readEdition(folder: string, shownAs: string): EditionFolder {
  const place = { file: `${shownAs}/${EDITION_FILE}`, line: 1 }
  if (!existsSync(join(folder, EDITION_FILE)))
    templateProblem(place, { da: 'filen mangler.', en: 'the file is missing.' })
  const edition = readEditionFile(place.file, readText(folder, EDITION_FILE, place.file))
  const chapters = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name: `${shownAs}/${name}`, text: readText(folder, name, `${shownAs}/${name}`) }))
  checkKeys(chapters)
  if (chapters.length === 0)
    templateProblem(place, { da: 'mappen har ingen kapitler (.md).', en: 'the folder has no chapters (.md).' })
  return { ...edition, chapters }
}
