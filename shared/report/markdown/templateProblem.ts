import { AppError } from '../../problems.ts'
import type { Bilingual } from '../../statistics/metric.ts'

/** Where in a template something stands; directives carry it so that every error names its line. */
export interface TemplatePlace {
  readonly file: string
  readonly line: number
  /** How many lines of the file stand above the body; 0 for a text of its own. */
  readonly bodyLine?: number
  /** The chapter whose text somebody has written in the place of the template's: the line counts in that text. */
  readonly chapter?: string
}

const placeText = ({ file, line, chapter }: TemplatePlace): Bilingual =>
  chapter === undefined
    ? { da: `Rapportskabelonen ${file}, linje ${line}: `, en: `Report template ${file}, line ${line}: ` }
    : { da: `Kapitlet “${chapter}”, linje ${line}: `, en: `The chapter “${chapter}”, line ${line}: ` }

/** Markup that cannot be followed: where it stands, what is wrong, and the name that was perhaps meant. */
export class TemplateError extends AppError {
  readonly place: TemplatePlace
  readonly text: Bilingual
  readonly nearest: string | null

  constructor(place: TemplatePlace, text: Bilingual, nearest: string | null) {
    const at = placeText(place)
    const [da, en] = nearest === null ? ['', ''] : [` Nærmest er “${nearest}”.`, ` The nearest is “${nearest}”.`]
    super({
      code: 'report.template',
      da: `${at.da}${text.da}${da}`,
      en: `${at.en}${text.en}${en}`,
      retry: false,
      place: { file: place.chapter ?? place.file, row: place.line },
    })
    this.place = place
    this.text = text
    this.nearest = nearest
  }
}

/** A template that cannot be followed is refused at its place; nothing in it is ever skipped in silence. */
export function templateProblem(place: TemplatePlace, text: Bilingual, nearest: string | null = null): never {
  throw new TemplateError(place, text, nearest)
}
