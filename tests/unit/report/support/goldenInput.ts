import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { figureOf, figureTopics } from '../../../../shared/figures/figuresOf.ts'
import type { TemplateText } from '../../../../shared/report/markdown/parseTemplate.ts'
import type { ReportInput } from '../../../../shared/report/reportInput.ts'
import { catalogue } from '../../../../shared/statistics/catalogue.ts'
import { periodOf } from '../../../../shared/statistics/period.ts'
import { goldenLedger } from './goldenLedger.ts'
import { goldenMetrics } from './goldenMetrics.ts'
import { goldenCharts, goldenCodeLists } from './goldenReference.ts'

const folder = join(import.meta.dirname, '../../../../templates/report/aarsrapport')

export const chapterTemplates: readonly TemplateText[] = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

const municipalities = ['Ishøj', 'Vallensbæk']

/** The report of 2013 from the golden figures, without a database. */
export const goldenInput: ReportInput = {
  metrics: goldenMetrics,
  catalogue,
  templates: chapterTemplates,
  codeLists: goldenCodeLists,
  economyCharts: goldenCharts,
  facts: {
    notifications: [],
    assessments: [],
    placements: [],
    ledger: goldenLedger,
    population: [],
    peers: [],
    keyFigures: [],
  },
  issues: [
    {
      rule: 'blank-deviation',
      severity: 'info',
      da: 'Afvigelsen er tom.',
      en: 'The deviation is blank.',
      place: { file: 'budget-regnskab-vallensbaek-2013.xlsx', row: 30 },
    },
    {
      rule: 'printed-total',
      severity: 'question',
      da: 'Den trykte sum afviger fra linjerne.',
      en: 'The printed sum differs.',
      place: { file: 'budget-regnskab-ishoej-2013.xlsx', row: 18 },
    },
  ],
  batches: [],
  year: 2013,
  centre: 'Familiecentret',
  municipalities,
  date: '2014-02-03',
  sample: 'Eksempel',
  figure: (key, { year, municipality = 'samlet' }) =>
    figureOf(key, {
      metrics: goldenMetrics,
      period: periodOf(year, municipalities),
      codes: goldenCodeLists,
      language: 'da',
      municipality,
    }),
  figureKeys: figureTopics.map(({ key }) => key),
  coverFigure: null,
}
