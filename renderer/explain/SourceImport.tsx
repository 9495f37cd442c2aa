import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineQuery } from '../queries.ts'
import { BatchDialog } from '../screens/import/history/BatchDialog.tsx'

/** The name of a file that rows came in, as the way to its import in the history. */
export function SourceImport({ batchId, file }: { readonly batchId: number; readonly file: string }) {
  const { t } = useTranslation()
  const batches = useEngineQuery('import.batches', {})
  const [opened, open] = useState(false)
  const batch = batches.data?.find(({ id }) => id === batchId)
  if (!batch) return <span className="explain__file">{file}</span>
  return (
    <>
      <button
        type="button"
        className="link-button explain__file"
        aria-label={t('import.detailsOf', { file })}
        onClick={() => open(true)}
      >
        {file}
      </button>
      <BatchDialog batch={batch} opened={opened} onClose={() => open(false)} />
    </>
  )
}
