import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_EDITION, type ReportEdition } from '../../../../shared/contract/report.ts'
import { fold, type Language } from '../../../../shared/danish.ts'
import { fail, toProblem } from '../../../../shared/problems.ts'
import type { TemplateText } from '../../../../shared/report/markdown/parseTemplate.ts'
import type { ReportLayout } from '../../../../shared/report/reportModel.ts'
import { nearestName } from '../../../../shared/statistics/explain/likeness.ts'
import type { Bilingual } from '../../../../shared/statistics/metric.ts'
import type { Effects } from '../../effects.ts'
import { type EditionFolder, readEdition } from './readEdition.ts'

/** An edition that a report can be made in. */
export interface Edition {
  readonly key: string
  readonly language: Language
  readonly reportTitle: (year: number) => string
  readonly layout: ReportLayout
  readonly chapters: readonly TemplateText[]
}

interface Found {
  readonly key: string
  readonly own: boolean
  readonly folder: EditionFolder | null
  readonly problem: Bilingual | null
}

const KEY = /^[a-z0-9-]{1,60}$/

const foldersIn = (path: string): readonly string[] => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort()
  } catch {
    // Nobody has put an edition there.
    return []
  }
}

/** The key that a folder would have with another name. */
const keyLike = (name: string): string =>
  fold(name)
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60) || 'udgave'

function readFound(path: string, name: string, own: boolean): Found {
  const shownAs = own ? `udgaver/${name}` : name
  if (!KEY.test(name))
    return {
      key: keyLike(name),
      own,
      folder: null,
      problem: {
        da: `Mappen ${shownAs}: navnet må kun have små bogstaver fra a til z, tal og bindestreger.`,
        en: `The folder ${shownAs}: the name may only have small letters from a to z, digits and hyphens.`,
      },
    }
  try {
    return { key: name, own, folder: readEdition(join(path, name), shownAs), problem: null }
  } catch (thrown) {
    const { code, da, en } = toProblem(thrown)
    if (code !== 'report.template') throw thrown
    return { key: name, own, folder: null, problem: { da, en } }
  }
}

/**
 * One of each key: the office's own stands for the program's as soon as it can be followed, and until then only says
 * what is wrong with it.
 */
function joined(found: readonly Found[]): readonly Found[] {
  const byKey = new Map<string, Found>()
  for (const each of found) {
    const before = byKey.get(each.key)
    byKey.set(each.key, before?.folder && !each.folder ? { ...before, problem: each.problem } : each)
  }
  return [...byKey.values()]
}

function findEditions({ templates, editions }: Effects['paths'], wanted: (name: string) => boolean): readonly Found[] {
  const program = join(templates, 'report')
  return joined([
    ...foldersIn(program)
      .filter(wanted)
      .map((name) => readFound(program, name, false)),
    ...foldersIn(editions)
      .filter(wanted)
      .map((name) => readFound(editions, name, true)),
  ])
}

const LAST = Number.MAX_SAFE_INTEGER

/** All editions: those of the program, and those that the office has put into the user's folder. */
export const listEditions = (paths: Effects['paths']): readonly ReportEdition[] =>
  [...findEditions(paths, () => true)]
    .sort((a, b) => (a.folder?.order ?? LAST) - (b.folder?.order ?? LAST) || (a.key < b.key ? -1 : 1))
    .map(({ key, own, folder, problem }) => ({
      key,
      own,
      language: folder?.language ?? 'da',
      title: folder?.title ?? { da: key, en: key },
      purpose: folder?.purpose ?? { da: '', en: '' },
      usable: folder !== null,
      problem,
    }))

/** The edition of that key, read anew: a file that has been changed meanwhile counts at once. */
export function editionOf(paths: Effects['paths'], key: string = DEFAULT_EDITION): Edition {
  const [chosen] = findEditions(paths, (name) => name === key)
  if (chosen?.folder) return { key, ...chosen.folder }
  if (chosen?.problem) return fail('report.template', chosen.problem)
  const keys = findEditions(paths, () => true)
    .filter(({ folder }) => folder !== null)
    .map((each) => each.key)
  const nearest = nearestName(key, keys)
  return fail('input.invalid', {
    da: `Udgaven “${key}” findes ikke. ${nearest ? `Nærmest er “${nearest}”. ` : ''}Der er: ${keys.join(', ')}.`,
    en: `There is no edition “${key}”. ${nearest ? `The nearest is “${nearest}”. ` : ''}There are: ${keys.join(', ')}.`,
  })
}
