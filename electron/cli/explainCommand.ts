import type { Command } from 'commander'
import type { InputOf } from '../../shared/contract/engine.ts'
import type { MetricRows } from '../../shared/contract/statistics.ts'
import type { Language } from '../../shared/danish.ts'
import { fail } from '../../shared/problems.ts'
import type { Dims } from '../../shared/statistics/metric.ts'
import type { Engine } from '../core/engine/engine.ts'
import { addDim, chosenDims } from './chosenNumber.ts'
import { explanationText, rowsText } from './explanationText.ts'
import { withProject } from './withProject.ts'
import { yearOption } from './yearOption.ts'

interface ExplainOptions {
  readonly project: string
  readonly year?: number
  readonly comparison?: number
  readonly dim?: Dims
  readonly rows?: true
  readonly json?: true
  readonly language: Language
}

const PAGE = 500

function languageOption(text: string): Language {
  return text === 'da' || text === 'en'
    ? text
    : fail('input.invalid', { da: 'Sproget er da eller en.', en: 'The language is da or en.' })
}

/** One number from its definition back to the rows it was counted from. */
export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .description('forklar et tal: definition, tæller og nævner, betingelser, afrunding, kilder og rækker')
    .argument('<mål>', 'målets navn, som "metrics" skriver det')
    .requiredOption('--project <fil>', 'projektfilen (.aarsrapport)')
    .option('--year <år>', 'rapportår (ellers det nyeste)', yearOption)
    .option('--comparison <år>', 'sammenligningsår (ellers året før)', yearOption)
    .option('--dim <navn=værdi>', 'dimension, for eksempel municipality=Ishøj; kan gentages', addDim)
    .option('--rows', 'vis også rækkerne bag tallet; børn er numre')
    .option('--json', 'som JSON')
    .option('--language <da|en>', 'sprog', languageOption, 'da')
    .action((metric: string, { project, language, ...options }: ExplainOptions) =>
      withProject(project, 'existing', async ({ engine }) => {
        const asked = await askedOf(engine, metric, language, options)
        const explained = await engine.call('statistics.explain', asked)
        const rows = options.rows ? await allRows(engine, asked) : null
        const text = [explanationText(explained, language), ...(rows ? ['', rowsText(rows, language)] : [])].join('\n')
        const json = JSON.stringify(rows ? { ...explained, rowsBehind: rows } : explained, null, 1)
        process.stdout.write(`${options.json ? json : text}\n`)
      }),
    )
}

type Asked = InputOf<'statistics.explain'>

async function askedOf(
  engine: Engine,
  metric: string,
  language: Language,
  { year, comparison, dim = {} }: Omit<ExplainOptions, 'project' | 'language'>,
): Promise<Asked> {
  const compared = comparison === undefined ? {} : { comparison }
  const info = await engine.call('project.info', {})
  const reportYear = year ?? info?.reportYear ?? 0
  const metrics = await engine.call('metrics.list', { year: reportYear, ...compared })
  return { metric, dims: chosenDims(metrics, metric, dim, reportYear), year: reportYear, language, ...compared }
}

async function allRows(engine: Engine, asked: Asked): Promise<MetricRows> {
  const page = (offset: number) => engine.call('statistics.rows', { ...asked, offset, limit: PAGE })
  const first = await page(0)
  const rows = [...first.rows]
  while (rows.length < first.total) rows.push(...(await page(rows.length)).rows)
  return { ...first, rows }
}
