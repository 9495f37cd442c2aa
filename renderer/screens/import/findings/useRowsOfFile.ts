import { useQueries } from '@tanstack/react-query'
import type { SheetPreview } from '../../../../shared/contract/importing.ts'
import { callEngine } from '../../../engine.ts'
import type { CellAt } from './findingRemedies.ts'

/** More than anyone types by hand, and as many as one call gives. */
const MOST_ROWS = 200

interface RowsOfFile {
  readonly sheets: readonly SheetPreview[] | null
  readonly error: Error | null
}

/** The rows that cells stand in, straight from the file. They are forgotten as soon as nobody looks at them. */
export function useRowsOfFile(token: string, cells: readonly CellAt[], enabled: boolean): RowsOfFile {
  const names = [...new Set(cells.map(({ sheet }) => sheet))]
  const answers = useQueries({
    queries: names.map((sheet) => {
      const rows = [...new Set(cells.filter((cell) => cell.sheet === sheet).map(({ row }) => row))].slice(0, MOST_ROWS)
      return {
        queryKey: ['import.preview', token, sheet, rows],
        queryFn: () => callEngine('import.preview', { file: token, sheet, rows }),
        enabled,
        gcTime: 0,
      }
    }),
  })
  const error = answers.find((answer) => answer.error)?.error ?? null
  const sheets = answers.flatMap(({ data }) => data ?? [])
  return { sheets: answers.every(({ data }) => data) && enabled ? sheets : null, error }
}
