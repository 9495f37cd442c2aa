import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useEngineQuery } from '../../queries.ts'
import { deliveredFiles, expectedFileKeys } from './expectedFiles.ts'

/** The files of a year and where each comes from, with what has already been delivered. */
export function FileChecklist() {
  const { t } = useTranslation()
  const { data: batches } = useEngineQuery('import.batches', {})
  const delivered = deliveredFiles(batches ?? [])
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist">{t('import.checklist')}</h2>
      <p className="quiet text-width">{t('import.checklistLead')}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('import.checklistFile')}</th>
            <th scope="col">{t('import.checklistFrom')}</th>
            <th scope="col">{t('import.checklistState')}</th>
          </tr>
        </thead>
        <tbody>
          {expectedFileKeys.map((key) => (
            <tr key={key}>
              <th scope="row">{t(`import.files.${key}`)}</th>
              <td className="quiet">{t(`import.files.${key}From`)}</td>
              <td>
                {delivered.has(key) ? (
                  <span className="state state--done">
                    <IconCircleCheck size={16} stroke={1.75} aria-hidden />
                    {t('import.checklistDone')}
                  </span>
                ) : (
                  <span className="state">
                    <IconCircleDashed size={16} stroke={1.75} aria-hidden />
                    {t('import.checklistOpen')}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
