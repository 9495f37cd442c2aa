import { compareDanish, formatNumber } from '../../danish.ts'
import type { ImportIssue } from '../../domain/importing.ts'
import { fraction } from '../../quantities.ts'
import type { Scope } from '../compose/scope.ts'
import { bound } from '../compose/tidyInlines.ts'
import type { TableModel } from '../reportModel.ts'
import { columnsOf, rowOf, textCell } from './tableParts.ts'

const number = (count: number) => textCell(formatNumber(fraction(count)))

/** The files behind the report. */
export function filesTable(scope: Scope): TableModel | null {
  const batches = scope.input.batches
    .filter(({ undoneAt }) => undoneAt === null)
    .sort((a, b) => compareDanish(a.fileName, b.fileName))
  if (batches.length === 0) return null
  return {
    key: 'datakilder',
    title: 'Indlæste filer',
    subtitle: 'Rækker pr. fil',
    columns: columnsOf('Fil', 0.52, ['Læst', 'Udeladt', 'Med spørgsmål']),
    rows: batches.map(({ fileName, counts }) =>
      rowOf([textCell(fileName), number(counts.read), number(counts.rejected), number(counts.questioned)]),
    ),
    source: null,
    note: null,
  }
}

const severities: Readonly<Record<ImportIssue['severity'], string>> = {
  error: 'Udeladt',
  warning: 'Advarsel',
  query: 'Spørgsmål',
  info: 'Oplysning',
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
    title: 'Fund ved indlæsningen',
    subtitle: 'Ens fund i samme fil er talt sammen; teksten er den første af dem. Et fund kan gælde hele filen.',
    columns: [
      { heading: 'Fil', align: 'left', width: 0.28 },
      { heading: 'Fund', align: 'left', width: 0.46 },
      { heading: 'Slags', align: 'left', width: 0.14 },
      { heading: 'Antal', align: 'right', width: 0.12 },
    ],
    rows: [...kinds.values()].map(({ first, count }) =>
      rowOf([
        textCell(first.place.file ?? ''),
        textCell(bound(first.da)),
        textCell(severities[first.severity]),
        number(count),
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
    title: 'Valg ved indlæsningen',
    subtitle:
      'Fund, der er accepteret, og hvad der er udeladt, rettet eller oversat. Antallet er rækker, celler eller værdier.',
    columns: [
      { heading: 'Fil', align: 'left', width: 0.26 },
      { heading: 'Valg', align: 'left', width: 0.36 },
      { heading: 'Begrundelse', align: 'left', width: 0.26 },
      { heading: 'Antal', align: 'right', width: 0.12 },
    ],
    rows: decisions.map(({ fileName, kind, da, reason, rows }) =>
      rowOf([
        textCell(fileName),
        textCell(bound(kind === 'accepted' ? `Accepteret: ${da}` : da)),
        textCell(bound(reason ?? '')),
        rows === 0 ? textCell('') : number(rows),
      ]),
    ),
    source: null,
    note: null,
  }
}
