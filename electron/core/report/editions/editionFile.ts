import { z } from 'zod'
import type { Language } from '../../../../shared/danish.ts'
import { templateProblem } from '../../../../shared/report/markdown/templateProblem.ts'
import type { ReportLayout } from '../../../../shared/report/reportModel.ts'
import type { Bilingual } from '../../../../shared/statistics/metric.ts'

const words = z.string().trim().min(1).max(300)
const bilingual = z.strictObject({ da: words, en: words })

/** Where the year of the report stands in its title. */
const YEAR = '{aar}'

const schema = z.strictObject({
  titel: bilingual,
  formaal: bilingual,
  sprog: z.enum(['da', 'en']),
  rapporttitel: words,
  orden: z.number(),
  opsaetning: z.enum(['rapport', 'notat']).default('rapport'),
})

const layouts: Readonly<Record<'rapport' | 'notat', ReportLayout>> = { rapport: 'report', notat: 'note' }

/** What an edition says of itself in its `udgave.json`. */
export interface EditionFile {
  readonly title: Bilingual
  readonly purpose: Bilingual
  readonly language: Language
  /** The title on the report's cover. */
  readonly reportTitle: (year: number) => string
  readonly order: number
  readonly layout: ReportLayout
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    const position = thrown instanceof Error ? /position (\d+)/.exec(thrown.message)?.[1] : undefined
    return templateProblem(
      { file: name, line: lineAt(text, position === undefined ? text.length : Number(position)) },
      { da: 'filen er ikke gyldig JSON.', en: 'the file is no valid JSON.' },
    )
  }
}

/** Reads it, or refuses it with the line of what is wrong. */
export function readEditionFile(name: string, text: string): EditionFile {
  const parsed = schema.safeParse(parseJson(name, text.replace(/^\uFEFF/, '')))
  if (parsed.success) {
    const { titel, formaal, sprog, rapporttitel, orden, opsaetning } = parsed.data
    return {
      title: titel,
      purpose: formaal,
      language: sprog,
      reportTitle: (year) => rapporttitel.replaceAll(YEAR, String(year)),
      order: orden,
      layout: layouts[opsaetning],
    }
  }
  const [issue] = parsed.error.issues
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.at(-1)
  const at = text.indexOf(`"${String(field)}"`)
  return templateProblem(
    { file: name, line: at < 0 ? 1 : lineAt(text, at) },
    {
      da: `“${String(field ?? '')}” mangler, er tom eller er ikke en af dem, filen skal have: titel og formaal (begge med da og en), sprog (da eller en), rapporttitel og orden (et tal). Den kan have opsaetning (rapport eller notat).`,
      en: `“${String(field ?? '')}” is missing, empty or none of those that the file must have: titel and formaal (both with da and en), sprog (da or en), rapporttitel and orden (a number). It may have opsaetning (rapport or notat).`,
    },
  )
}
