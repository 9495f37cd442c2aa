import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../engine.ts'
import { useEngineQuery } from '../queries.ts'
import { useLanguage } from '../texts/useLanguage.ts'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { type Asked, useAsked } from '../workspace/useAsked.ts'
import type { ChosenNumber } from './chosenNumber.ts'
import { Explanation } from './Explanation.tsx'

/** The chosen number and, step by step, the numbers that it was worked out from, with the way back. */
export function ExplainTrail({ chosen }: { readonly chosen: ChosenNumber }) {
  const { t } = useTranslation()
  const asked = useAsked()
  const [followed, follow] = useState<readonly ChosenNumber[]>([])
  const content = useRef<HTMLDivElement>(null)
  const walked = useRef(false)
  const depth = followed.length

  // The link or button that was pressed is gone with the number it belonged to.
  useEffect(() => {
    if (depth > 0) walked.current = true
    if (walked.current) content.current?.focus()
  }, [depth])

  if (!asked) return null
  return (
    <>
      {depth > 0 ? (
        <button type="button" className="link-button explain__back" onClick={() => follow(followed.slice(0, -1))}>
          <IconArrowLeft size={16} stroke={1.75} aria-hidden />
          {t('explain.back')}
        </button>
      ) : null}
      <div ref={content} tabIndex={-1} className="explain__content">
        <OneExplanation
          asked={asked}
          number={followed.at(-1) ?? chosen}
          onFollow={(number) => follow([...followed, number])}
        />
      </div>
    </>
  )
}

interface OneExplanationProps {
  readonly asked: Asked
  readonly number: ChosenNumber
  onFollow(number: ChosenNumber): void
}

function OneExplanation({ asked, number, onFollow }: OneExplanationProps) {
  const { language } = useLanguage()
  const { metric, dims, spot } = number
  const explanation = useEngineQuery(
    'statistics.explain',
    { ...asked, metric, dims: { ...dims }, language },
    { keepPrevious: true },
  )
  if (explanation.error) {
    return <ProblemNotice problem={problemOf(explanation.error)} onRetry={() => void explanation.refetch()} />
  }
  if (!explanation.data) return <Waiting lines={6} />
  return <Explanation explanation={explanation.data} spot={spot} onFollow={onFollow} />
}
