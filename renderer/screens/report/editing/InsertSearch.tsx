import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../../engine.ts'
import { useEngineQuery } from '../../../queries.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import type { ReportAsked } from '../reportQueries.ts'
import { useDebounced } from './useDebounced.ts'

const MOST_RESULTS = 40
const TYPING_PAUSE_MS = 120

interface InsertSearchProps {
  readonly asked: ReportAsked
  onInsert(markup: string): void
}

/** A search field over its results: arrows choose, Enter inserts; the focus never leaves the field. */
export function InsertSearch({ asked, onInsert }: InsertSearchProps) {
  const { t } = useTranslation()
  const { language, count } = useLanguage()
  const id = useId()
  const [search, setSearch] = useState('')
  const [place, setPlace] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const wanted = useDebounced(search.trim(), TYPING_PAUSE_MS)
  const { data, error, refetch, isPlaceholderData } = useEngineQuery(
    'report.insertables',
    { ...asked, search: wanted, language, limit: MOST_RESULTS },
    { keepPrevious: true },
  )
  const results = data ?? []
  const chosen = Math.min(place, results.length - 1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new list is read from its top
  useEffect(() => setPlace(0), [wanted])
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const press = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      PageDown: chosen + 8,
      PageUp: chosen - 8,
    }
    const to = moves[event.key]
    if (to !== undefined) {
      event.preventDefault()
      setPlace(Math.max(0, Math.min(to, results.length - 1)))
    }
    // A list that belongs to an earlier word is not what somebody means by Enter.
    const result = results[chosen]
    if (event.key === 'Enter' && result && !isPlaceholderData && wanted === search.trim()) {
      event.preventDefault()
      onInsert(result.markup)
    }
  }

  return (
    <div className="stack insert">
      <div className="labelled">
        <label htmlFor={id}>{t('report.insert.search')}</label>
        <input
          id={id}
          type="text"
          className="field"
          role="combobox"
          aria-expanded={results.length > 0}
          aria-controls={`${id}-results`}
          aria-activedescendant={results.length > 0 ? `${id}-${chosen}` : undefined}
          aria-describedby={`${id}-hint`}
          aria-autocomplete="list"
          autoComplete="off"
          maxLength={200}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={press}
          data-autofocus
        />
        <p id={`${id}-hint`} className="quiet">
          {t('report.insert.hint')} {t('report.insert.keys')}
        </p>
      </div>
      {error ? <ProblemNotice problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <p className="visually-hidden" role="status">
        {data ? t('report.insert.found', { count: results.length, total: count(results.length) }) : ''}
      </p>
      {data && results.length === 0 ? <p>{t('report.insert.none', { search: wanted })}</p> : null}
      <div
        ref={list}
        id={`${id}-results`}
        className="insert__results"
        role="listbox"
        aria-label={t('report.insert.results')}
      >
        {results.map(({ kind, label, value, markup }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search field carries the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search field
          <div
            key={markup}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className="insert__result"
            onClick={() => onInsert(markup)}
          >
            <span className="insert__kind">{t(`report.insert.${kind}`)}</span>
            <span className="insert__label">{label}</span>
            {value === null ? null : <span className="number">{value}</span>}
          </div>
        ))}
      </div>
    </div>
  )
}
