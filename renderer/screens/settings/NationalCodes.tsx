import { useTranslation } from 'react-i18next'
import type { NationalCodes as CodesOfList } from '../../../shared/contract/importing.ts'
import { callEngine, problemOf } from '../../engine.ts'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import { NationalCodeTable } from './NationalCodeTable.tsx'
import { Outcome } from './Outcome.tsx'
import { useSettingsChange } from './useSettingsChange.ts'

/** In which category of Statistics Denmark each of the centre's own is counted; a person may choose another. */
export function NationalCodes() {
  const { t } = useTranslation()
  const { year: chosenYear } = useWorkspace()
  const year = chosenYear ?? new Date().getFullYear()
  const lists = useEngineQuery('import.nationalCodes', { year }, { keepPrevious: true })
  const { outcome, change } = useSettingsChange()
  const choose = ({ target, options }: CodesOfList, code: string, national: string) => {
    const label = options.find((option) => option.code === national)?.label ?? national
    void change(
      () => callEngine('import.chooseNational', { target, code, national }),
      (t) => t('settings.nationalSaved', { code, national: label }),
    )
  }
  const reset = ({ national }: CodesOfList, code: string) =>
    change(
      () => callEngine('import.forget', { target: national, text: code }),
      (t) => t('settings.nationalReset', { code }),
    )
  return (
    <section className="card stack" aria-labelledby="settings-national">
      <div>
        <h2 id="settings-national">{t('settings.national')}</h2>
        <p className="quiet text-width">{t('settings.nationalLead', { year })}</p>
      </div>
      {lists.error ? <ProblemNotice problem={problemOf(lists.error)} onRetry={() => void lists.refetch()} /> : null}
      {lists.isPending ? <Waiting lines={3} /> : null}
      {lists.data?.length === 0 ? <p className="quiet">{t('settings.nationalNone')}</p> : null}
      <Outcome outcome={outcome} />
      {lists.data?.map((list) => (
        <Disclosure key={list.target} summary={<Summary list={list} />}>
          <NationalCodeTable
            list={list}
            onChoose={(code, national) => choose(list, code, national)}
            onReset={(code) => reset(list, code)}
          />
        </Disclosure>
      ))}
    </section>
  )
}

function Summary({ list: { label, codes } }: { readonly list: CodesOfList }) {
  const { t } = useTranslation()
  const { pick, count } = useLanguage()
  const changed = codes.filter(({ chosen }) => chosen).length
  const name = pick(label)
  const list = name.charAt(0).toLocaleUpperCase('da-DK') + name.slice(1)
  const words = t('settings.nationalSummary', { count: codes.length, total: count(codes.length), list })
  if (changed === 0) return <>{words}</>
  return (
    <>
      {words}, {t('settings.nationalChanged', { count: changed, total: count(changed) })}
    </>
  )
}
