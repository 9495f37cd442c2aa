import { useTranslation } from 'react-i18next'
import type { ImportMemory } from '../../../../shared/contract/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'

interface RememberedMappingsProps {
  readonly mappings: ImportMemory['mappings']
  onForget(fingerprint: string): void
}

/** Headers whose columns somebody mapped by hand. */
export function RememberedMappings({ mappings, onForget }: RememberedMappingsProps) {
  const { t } = useTranslation()
  const { pick, count, day } = useLanguage()
  return (
    <Disclosure summary={t('import.memory.mappings', { count: mappings.length, total: count(mappings.length) })}>
      <ul className="memory">
        {mappings.map(({ fingerprint, label, columns, learnedAt }) => {
          const name = label ? pick(label) : t('import.mapping.leaveAlone')
          return (
            <li key={fingerprint}>
              <div>
                <strong>{name}</strong>{' '}
                <span className="quiet">{t('import.memory.learned', { date: day(learnedAt) })}</span>
                <p className="quiet memory__columns">{columns.map(({ header }) => header).join(' · ')}</p>
              </div>
              <button
                type="button"
                className="link-button"
                aria-label={t('import.memory.forgetOf', { what: name })}
                onClick={() => onForget(fingerprint)}
              >
                {t('import.memory.forget')}
              </button>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
