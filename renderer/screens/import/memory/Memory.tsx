import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WrittenFile } from '../../../../shared/contract/importing.ts'
import type { Problem } from '../../../../shared/problems.ts'
import { callEngine, type Input, problemOf } from '../../../engine.ts'
import { queryClient, useEngineQuery } from '../../../queries.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { useImportFlow } from '../ImportFlow.tsx'
import { SavedFile } from '../SavedFile.tsx'
import { RememberedMappings } from './RememberedMappings.tsx'
import { RememberedValues } from './RememberedValues.tsx'

/** What earlier imports taught the program: to look at, to forget, and to take to another project. */
export function Memory() {
  const { t } = useTranslation()
  const { plan, planAgain } = useImportFlow()
  const memory = useEngineQuery('import.memory', {})
  const heading = useRef<HTMLHeadingElement>(null)
  const [written, setWritten] = useState<WrittenFile | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { mappings = [], values = [] } = memory.data ?? {}
  const empty = mappings.length + values.length === 0

  const attempt = async (action: () => Promise<void>) => {
    setWritten(null)
    setProblem(null)
    try {
      await action()
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }
  /** What is remembered has changed, and with it what a plan in sight is made from. */
  const refresh = async () => {
    await queryClient.invalidateQueries({ queryKey: ['import.memory'] })
    if (plan) planAgain()
  }

  const forget = (what: Input<'import.forget'>) =>
    attempt(async () => {
      await callEngine('import.forget', what)
      await refresh()
      heading.current?.focus()
    })
  const save = () =>
    attempt(async () => {
      const suggestedName = t('import.memory.fileName')
      const [place] = await window.aarsrapport.pickFile({ purpose: 'saveMemory', suggestedName })
      if (place) setWritten(await callEngine('import.exportMemory', { file: place.token }))
    })
  const fetch = () =>
    attempt(async () => {
      const [place] = await window.aarsrapport.pickFile({ purpose: 'openMemory' })
      if (!place) return
      await callEngine('import.importMemory', { file: place.token })
      await refresh()
    })

  return (
    <section id="memory" className="stack" aria-labelledby="memory-title">
      <div className="section-head">
        <div>
          <h2 id="memory-title" ref={heading} tabIndex={-1}>
            {t('import.memory.title')}
          </h2>
          <p className="quiet text-width">{t('import.memory.lead')}</p>
        </div>
        <div className="row">
          <Button variant="default" size="xs" onClick={() => void fetch()}>
            {t('import.memory.fetch')}
          </Button>
          <Button variant="default" size="xs" disabled={empty} onClick={() => void save()}>
            {t('import.memory.save')}
          </Button>
        </div>
      </div>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {memory.error ? <ProblemNotice problem={problemOf(memory.error)} onRetry={() => void memory.refetch()} /> : null}
      {written ? <SavedFile written={written} /> : null}
      {memory.data && empty ? <p className="quiet">{t('import.memory.empty')}</p> : null}
      {mappings.length > 0 ? (
        <RememberedMappings mappings={mappings} onForget={(fingerprint) => void forget({ fingerprint })} />
      ) : null}
      {values.length > 0 ? (
        <RememberedValues values={values} onForget={(target, text) => void forget({ target, text })} />
      ) : null}
    </section>
  )
}
