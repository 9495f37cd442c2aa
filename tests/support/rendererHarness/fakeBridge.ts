import type { Bridge, BridgeEvent } from '../../../shared/contract/bridge.ts'
import type { ProjectInfo } from '../../../shared/contract/engine.ts'
import type { Reply } from '../../../shared/contract/envelope.ts'
import type { Language } from '../../../shared/danish.ts'
import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import { availableTopics, figureOf } from '../../../shared/figures/figuresOf.ts'
import { formatValue } from '../../../shared/figures/formatValue.ts'
import { tableOf } from '../../../shared/figures/tableOf.ts'
import type { ProblemCode } from '../../../shared/problems.ts'
import type { Dims } from '../../../shared/statistics/metric.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import { emptyProject, outline, recentProjects, sampleProject } from './fakeAnswers.ts'
import { fakeBatches, fakePlan } from './fakeImports.ts'
import { goldenCodes } from './goldenCodes.ts'
import { goldenEconomy } from './goldenEconomy.ts'
import { goldenMetrics } from './goldenMetrics.ts'

const refuse = (code: ProblemCode, da: string, en: string, retry = false): Reply<never> => ({
  ok: false,
  problem: { code, da, en, retry },
})

const contextOf = (year: number, municipality: string, language: Language): FigureContext => ({
  metrics: goldenMetrics,
  period: periodOf(year, sampleProject.municipalities),
  codes: goldenCodes,
  language,
  municipality,
})

/** Answers in place of shell and engine: figures from the golden numbers, jobs that count to ten. */
export function fakeBridge(options: URLSearchParams): Bridge {
  const listeners = new Set<(event: BridgeEvent) => void>()
  const cancelled = new Set<string>()
  const emit = (event: BridgeEvent) => {
    for (const listener of listeners) listener(event)
  }
  let project: ProjectInfo | null =
    options.get('project') === 'none' ? null : options.get('project') === 'empty' ? emptyProject : sampleProject
  let language: Language = options.get('language') === 'en' ? 'en' : 'da'
  const stepTime = Number(options.get('slow') ?? 0) * 400

  async function work(jobId: string | undefined, step: { da: string; en: string }): Promise<boolean> {
    for (let done = 0; done <= 10; done += 1) {
      if (jobId && cancelled.has(jobId)) return false
      if (jobId) emit({ type: 'progress', progress: { jobId, step, done, total: 10 } })
      await new Promise((resolve) => setTimeout(resolve, stepTime))
    }
    return true
  }

  async function answer(method: string, input: Record<string, unknown>, jobId?: string): Promise<unknown> {
    const year = Number(input.year)
    const stopped = refuse('job.cancelled', 'Arbejdet er afbrudt.', 'The work was stopped.')
    switch (method) {
      case 'shell.language':
        if (input.set) language = input.set as Language
        return language
      case 'shell.version':
        return { app: '0.1.0', electron: '45.4.1' }
      case 'shell.recent':
        return project === emptyProject ? [] : recentProjects
      case 'shell.cancel':
        cancelled.add(String(input.jobId))
        return null
      case 'project.info':
        return project
      case 'project.open':
        if (options.get('fail') === 'open')
          return refuse(
            'database.newer',
            'Projektet er lavet med en nyere udgave af programmet og kan ikke åbnes her.',
            'The project was made with a newer version of the program and cannot be opened here.',
          )
        project = sampleProject
        return project
      case 'project.openSample':
        if (!(await work(jobId, { da: 'Indlæser eksemplets filer', en: 'Importing the sample files' }))) return stopped
        project = sampleProject
        return project
      case 'project.create':
        project = { ...emptyProject, name: String(input.name) }
        return project
      case 'import.plan':
        if (
          !(await work(jobId, {
            da: 'Læser underretninger-2011-2013.xlsx',
            en: 'Reading underretninger-2011-2013.xlsx',
          }))
        )
          return stopped
        return fakePlan()
      case 'import.commit':
        if (!(await work(jobId, { da: 'Gemmer rækker', en: 'Saving rows' }))) return stopped
        return fakeBatches.slice(0, 2)
      case 'import.batches':
        return project?.years.length ? fakeBatches : []
      case 'import.undo':
        return refuse(
          'import.undo-blocked',
          'Indlæsningen kan ikke fortrydes, før »sagstal.xlsx« er fortrudt.',
          'The import cannot be undone before “sagstal.xlsx” is undone.',
        )
      case 'statistics.topics':
        return availableTopics(contextOf(year, ALL, language)).map(({ key, chapter, label }) => ({
          key,
          chapter,
          label: label[language],
        }))
      case 'statistics.view': {
        const figure = figureOf(String(input.topic), contextOf(year, String(input.municipality), language))
        if (!figure) return refuse('report.no-data', 'Der er ingen tal for dette valg.', 'No figures for this choice.')
        return { figure, table: tableOf(figure, language) }
      }
      case 'statistics.explain': {
        const value = goldenMetrics.get(String(input.metric), input.dims as Dims)?.value ?? null
        return {
          label: 'Underretninger i alt',
          kind: 'count',
          unit: 'underretninger',
          display: formatValue(value, { kind: 'decimal', decimals: 0 }, language),
          exact: formatValue(value, { kind: 'decimal', decimals: 4 }, language),
          definition: 'Underretninger, der er modtaget i kalenderåret, herunder om ufødte børn.',
          base: 'Alle underretninger i udtrækket.',
          source: 'Udtræk af underretninger fra fagsystemet.',
          part: 399,
          whole: 524,
          rowCount: 524,
          cells: [
            {
              file: 'underretninger-2011-2013.xlsx',
              sheet: 'Underretninger',
              rows: Array.from({ length: 524 }, (_, row) => row + 988),
            },
          ],
        }
      }
      case 'economy.table':
        return goldenEconomy(year)
      case 'report.outline':
        return outline
      case 'report.preview': {
        if (!(await work(jobId, { da: 'Sætter siderne op', en: 'Laying out the pages' }))) return stopped
        const response = await fetch('preview.pdf')
        return { pdf: new Uint8Array(await response.arrayBuffer()), pages: 3 }
      }
      case 'report.export':
        if (!(await work(jobId, { da: 'Skriver filen', en: 'Writing the file' }))) return stopped
        return { fileName: 'Årsrapport 2013.pdf', pages: 34, bytes: 900_000, sha256: 'f'.repeat(64), token: 't' }
      default:
        return null
    }
  }

  const bridge: Bridge = {
    async call(method, input, jobId) {
      const value = await answer(method, input as Record<string, unknown>, jobId)
      return typeof value === 'object' && value !== null && 'ok' in value
        ? (value as Reply<unknown>)
        : { ok: true, value }
    },
    onProgress(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async pickFile(request) {
      return Array.isArray(request)
        ? request.map(({ name }: { name: string }) => ({ token: name, name }))
        : [{ token: 'picked', name: 'underretninger-2011-2013.xlsx' }]
    },
  }
  Object.assign(window, { emitBridgeEvent: emit })
  return bridge
}
