import { fail } from '../../problems.ts'

/** Where in a template something stands; directives carry it so that every error names its line. */
export interface TemplatePlace {
  readonly file: string
  readonly line: number
}

/** A template that cannot be followed is refused at its place; nothing in it is ever skipped in silence. */
export function templateProblem(place: TemplatePlace, texts: { readonly da: string; readonly en: string }): never {
  fail(
    'report.template',
    {
      da: `Rapportskabelonen ${place.file}, linje ${place.line}: ${texts.da}`,
      en: `Report template ${place.file}, line ${place.line}: ${texts.en}`,
    },
    { file: place.file, row: place.line },
  )
}
