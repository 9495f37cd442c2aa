import { useTranslation } from 'react-i18next'
import type { PlannedSheet, RowExample } from '../../../../shared/domain/importing.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'

/** Rows side by side: as they stand, and as the file has them. */
export function Changes({ sheet }: { readonly sheet: PlannedSheet }) {
  const { t } = useTranslation()
  if (sheet.examples.length === 0) return null
  return (
    <Disclosure summary={t('import.changes.see')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="table-scroll" aria-label={t('import.changes.see')} tabIndex={0}>
        <table className="plain-table changes">
          <thead>
            <tr>
              <th scope="col">{t('import.changes.field')}</th>
              <th scope="col">{t('import.changes.before')}</th>
              <th scope="col">{t('import.changes.after')}</th>
            </tr>
          </thead>
          {sheet.examples.map((example) => (
            <ExampleRows key={`${example.action} ${example.row}`} example={example} />
          ))}
        </table>
      </section>
    </Disclosure>
  )
}

function ExampleRows({ example }: { readonly example: RowExample }) {
  const { t } = useTranslation()
  const changed = example.action === 'changed'
  return (
    <tbody>
      <tr className="changes__row">
        <th scope="rowgroup" colSpan={3}>
          {example.action === 'withdrawn'
            ? t('import.changes.withdrawn')
            : t(`import.changes.${example.action}`, { row: example.row })}
        </th>
      </tr>
      {example.fields.map(({ field, old, new: now }) => (
        <tr key={field}>
          <th scope="row">{field}</th>
          <td>{old ?? '–'}</td>
          <td className={changed && old !== now ? 'changes__new' : undefined}>{now ?? '–'}</td>
        </tr>
      ))}
    </tbody>
  )
}
