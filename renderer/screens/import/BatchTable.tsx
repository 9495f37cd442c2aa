import type { ReactNode } from 'react'
import type { ImportBatch } from '../../../shared/domain/importing.ts'

/** A column of a table of imports. */
export interface BatchColumn {
  readonly heading: string
  readonly isNumber?: boolean
  cell(batch: ImportBatch): ReactNode
}

interface BatchTableProps {
  readonly batches: readonly ImportBatch[]
  /** The file that each row is named by. */
  readonly file: BatchColumn
  readonly columns: readonly BatchColumn[]
  readonly className?: string
}

/** Imports one below the other; what was undone is drawn as past. */
export function BatchTable({ batches, file, columns, className = '' }: BatchTableProps) {
  return (
    <div className="table-scroll">
      <table className={`plain-table ${className}`}>
        <thead>
          <tr>
            {[file, ...columns].map(({ heading, isNumber }) => (
              <th key={heading} scope="col" className={isNumber ? 'number' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={batch.id} className={batch.undoneAt ? 'plain-table__past' : undefined}>
              <th scope="row">{file.cell(batch)}</th>
              {columns.map(({ heading, isNumber, cell }) => (
                <td key={heading} className={isNumber ? 'number' : undefined}>
                  {cell(batch)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
