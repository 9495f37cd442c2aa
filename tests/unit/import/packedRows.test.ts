import { array, assert, boolean, constant, constantFrom, integer, oneof, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { SqlValue } from '../../../electron/core/database/connection.ts'
import { dataTables, tableNames } from '../../../electron/core/database/dataTables.ts'
import { packRow, unpackRows } from '../../../electron/core/import/packedRows.ts'

const value = oneof(string(), integer(), constant(null))
const rows = array(
  record({ row: integer({ min: 1 }), questioned: boolean(), cells: array(value, { minLength: 20, maxLength: 20 }) }),
)

test('rows of any table come out of a part as they went in, in the order of its columns', () => {
  assert(
    property(constantFrom(...tableNames), rows, (table, wanted) => {
      const columns = dataTables[table]
      const packed: SqlValue[] = []
      for (const { row, questioned, cells } of wanted) {
        const values = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]))
        packRow(packed, table, { row, questioned, values })
      }
      const sent: SqlValue[] = JSON.parse(JSON.stringify(packed))
      expect([...unpackRows(sent, table)]).toEqual(
        wanted.map(({ row, questioned, cells }) => ({ row, questioned, values: cells.slice(0, columns.length) })),
      )
    }),
  )
})
