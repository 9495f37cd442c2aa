import { compareDanish } from '../../danish.ts'
import type { ImportIssue } from '../../domain/importing.ts'
import { fraction } from '../../quantities.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { languageOf, numbersOf, type Scope, said } from '../compose/scope.ts'
import { bound } from '../compose/tidyInlines.ts'
import type { TableModel } from '../reportModel.ts'
import { columnsOf, rowOf, tableWords, textCell } from './tableParts.ts'

const number = (scope: Scope, count: number) => textCell(numbersOf(scope).number(fraction(count)))

const fileHeading: Bilingual = { da: 'Fil', en: 'File' }

/** The files behind the report. */
export function filesTable(scope: Scope): TableModel | null {
  const batches = scope.input.batches
    .filter(({ undoneAt }) => undoneAt === null)
    .sort((a, b) => compareDanish(a.fileName, b.fileName))
  if (batches.length === 0) return null
  return {
    key: 'datakilder',
    title: said(scope, { da: 'Indlæste filer', en: 'Imported files' }),
    subtitle: said(scope, { da: 'Rækker pr. fil', en: 'Rows per file' }),
    columns: columnsOf(
      said(scope, fileHeading),
      0.52,
      [
        { da: 'Læst', en: 'Read' },
        { da: 'Udeladt', en: 'Left out' },
        { da: 'Med spørgsmål', en: 'With questions' },
      ].map((heading) => said(scope, heading)),
    ),
    rows: batches.map(({ fileName, counts }) =>
      rowOf([
        textCell(fileName),
        ...[counts.read, counts.rejected, counts.questioned].map((count) => number(scope, count)),
      ]),
    ),
    source: null,
    note: null,
  }
}

const severities: Readonly<Record<ImportIssue['severity'], Bilingual>> = {
  error: { da: 'Udeladt', en: 'Left out' },
  warning: { da: 'Advarsel', en: 'Warning' },
  query: { da: 'Spørgsmål', en: 'Question' },
  info: { da: 'Oplysning', en: 'Information' },
}

/**
 * Rows left out and questions of the import, equal ones together; what was merely noted is of no use to a reader. The
 * first sentence stands for its kind; it names no person.
 */
export function issuesTable(scope: Scope): TableModel | null {
  const kinds = new Map<string, { first: ImportIssue; count: number }>()
  const open = scope.input.issues.filter(({ severity, accepted }) => severity !== 'info' && accepted === undefined)
  for (const issue of open) {
    const key = `${issue.rule} ${issue.place.file ?? ''}`
    const known = kinds.get(key)
    if (known) known.count += 1
    else kinds.set(key, { first: issue, count: 1 })
  }
  if (kinds.size === 0) return null
  return {
    key: 'importfund',
    title: said(scope, { da: 'Fund ved indlæsningen', en: 'Findings of the import' }),
    subtitle: said(scope, {
      da: 'Ens fund i samme fil er talt sammen; teksten er den første af dem. Et fund kan gælde hele filen.',
      en: 'Equal findings of a file are counted together; the text is the first of them. A finding may concern the whole file.',
    }),
    columns: [
      { heading: said(scope, fileHeading), align: 'left', width: 0.28 },
      { heading: said(scope, { da: 'Fund', en: 'Finding' }), align: 'left', width: 0.46 },
      { heading: said(scope, { da: 'Slags', en: 'Kind' }), align: 'left', width: 0.14 },
      { heading: said(scope, tableWords.count), align: 'right', width: 0.12 },
    ],
    rows: [...kinds.values()].map(({ first, count }) =>
      rowOf([
        textCell(first.place.file ?? ''),
        textCell(bound(first[languageOf(scope)])),
        textCell(said(scope, severities[first.severity])),
        number(scope, count),
      ]),
    ),
    source: null,
    note: null,
  }
}

/** What people decided while importing: findings they let stand and why, rows they left out, cells and values they changed. */
export function decisionsTable(scope: Scope): TableModel | null {
  const decisions = scope.input.batches
    .filter(({ undoneAt }) => undoneAt === null)
    .flatMap(({ fileName, decisions: own }) => own.map((decision) => ({ fileName, ...decision })))
    .sort((a, b) => compareDanish(a.fileName, b.fileName))
  if (decisions.length === 0) return null
  return {
    key: 'importvalg',
    title: said(scope, { da: 'Valg ved indlæsningen', en: 'Decisions of the import' }),
    subtitle: said(scope, {
      da: 'Fund, der er accepteret, og hvad der er udeladt, rettet eller oversat. Antallet er rækker, celler eller værdier.',
      en: 'Findings that were accepted, and what was left out, corrected or translated. The number is of rows, cells or values.',
    }),
    columns: [
      { heading: said(scope, fileHeading), align: 'left', width: 0.26 },
      { heading: said(scope, { da: 'Valg', en: 'Decision' }), align: 'left', width: 0.36 },
      { heading: said(scope, { da: 'Begrundelse', en: 'Reason' }), align: 'left', width: 0.26 },
      { heading: said(scope, tableWords.count), align: 'right', width: 0.12 },
    ],
    rows: decisions.map(({ fileName, kind, da, en, reason, rows }) =>
      rowOf([
        textCell(fileName),
        textCell(
          bound(said(scope, kind === 'accepted' ? { da: `Accepteret: ${da}`, en: `Accepted: ${en}` } : { da, en })),
        ),
        textCell(bound(reason ?? '')),
        rows === 0 ? textCell('') : number(scope, rows),
      ]),
    ),
    source: null,
    note: null,
  }
}
