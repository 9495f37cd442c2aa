import { z } from 'zod'
import type { CellValue, SheetGrid } from '../../../../../shared/domain/grid.ts'
import { FileFault } from '../fileFault.ts'
import { decodeText } from '../text/decode.ts'
import { type Dimension, gridOfTable, roleOf } from './statTable.ts'

const MAX_BYTES = 50_000_000
const MAX_CATEGORIES = 100_000

const category = z.object({
  index: z.union([z.record(z.string(), z.number()), z.array(z.string())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
  unit: z.record(z.string(), z.object({ base: z.string().optional() })).optional(),
})
const variable = z.object({ label: z.string().optional(), category })
const roles = z
  .object({ time: z.array(z.string()), geo: z.array(z.string()), metric: z.array(z.string()) })
  .partial()
  .optional()
const value = z.union([z.number(), z.string(), z.null()])
const values = z.union([z.array(value), z.record(z.string(), value)])
const status = z.union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string())]).optional()
const common = { label: z.string().optional(), value: values, status }
const order = { id: z.array(z.string()).max(50), size: z.array(z.number()), role: roles }

const version2 = z.object({
  ...common,
  ...order,
  class: z.literal('dataset'),
  dimension: z.record(z.string(), variable),
})
/** The first version, which Statistikbanken's API gives, keeps order and roles among the variables. */
const version1 = z.object({
  dataset: z.object({ ...common, dimension: z.object(order).catchall(z.unknown()) }),
})

interface Dataset {
  readonly title: string
  readonly id: readonly string[]
  readonly role: z.infer<typeof roles>
  readonly variables: ReadonlyMap<string, z.infer<typeof variable>>
  readonly value: z.infer<typeof values>
  readonly status: z.infer<typeof status>
}

function datasetIn(json: unknown): Dataset | null {
  const second = version2.safeParse(json)
  if (second.success) {
    const { label, id, role, dimension, value, status } = second.data
    return { title: label ?? '', id, role, variables: new Map(Object.entries(dimension)), value, status }
  }
  const first = version1.safeParse(json)
  if (!first.success) return null
  const { label, dimension, value, status } = first.data.dataset
  const { id, role } = dimension
  const known = new Map(Object.entries(dimension))
  const variables = new Map(id.map((name) => [name, variable.parse(known.get(name))] as const))
  return { title: label ?? '', id, role, variables, value, status }
}

/** Codes in the order of the values; one without an index has a single value. */
function codesOf({ category: { index, label } }: z.infer<typeof variable>): string[] {
  if (Array.isArray(index)) return index
  if (index) return [...Object.entries(index)].sort((a, b) => a[1] - b[1]).map(([code]) => code)
  return Object.keys(label ?? {}).slice(0, 1)
}

function dimensionOf(name: string, { variables, role }: Dataset): Dimension {
  const found = variables.get(name)
  if (!found) throw new FileFault('damaged', 'a variable is missing')
  const texts = new Map(Object.entries(found.category.label ?? {}))
  const labels = codesOf(found).map((code) => texts.get(code) ?? code)
  if (labels.length > MAX_CATEGORIES) throw new FileFault('too-large', 'values of a variable')
  const told = role?.time?.includes(name) ? 'time' : role?.geo?.includes(name) ? 'area' : undefined
  const measure = role?.metric?.includes(name) ? 'measure' : undefined
  return { name: found.label ?? name, role: roleOf(name, labels, told ?? measure), labels }
}

function unitIn({ variables }: Dataset): string {
  for (const {
    category: { unit },
  } of variables.values()) {
    for (const { base } of Object.values(unit ?? {})) if (base) return base
  }
  return '-'
}

/** A missing number is written as Statistikbanken writes it. */
function valuesOf(dataset: Dataset, count: number): CellValue[] {
  const { value, status } = dataset
  const at = new Map(Object.entries(value))
  const marks = typeof status === 'object' ? new Map(Object.entries(status)) : new Map<string, string | null>()
  if (Array.isArray(value) && value.length !== count) throw new FileFault('damaged', `${value.length} values`)
  return Array.from({ length: count }, (_, index) => at.get(String(index)) ?? marks.get(String(index)) ?? '..')
}

const jsonStart = /^\ufeff?\s*\{\s*"/

export const looksLikeJson = (head: string): boolean => jsonStart.test(head)

/** A table of JSON-stat, as Statistikbanken's API gives it; null for JSON that holds none. */
export function readJsonStat(bytes: Buffer, sheetName: string): SheetGrid | null {
  if (bytes.length > MAX_BYTES) throw new FileFault('too-large', 'JSON')
  let json: unknown
  try {
    json = JSON.parse(decodeText(bytes).text.replace(/^\ufeff/, ''))
  } catch {
    throw new FileFault('damaged', 'JSON')
  }
  const dataset = datasetIn(json)
  if (!dataset) return null
  const dimensions = dataset.id.map((name) => dimensionOf(name, dataset))
  const count = dimensions.reduce((product, { labels }) => product * labels.length, 1)
  if (count > 5_000_000) throw new FileFault('too-large', `${count} values`)
  return gridOfTable({
    name: sheetName,
    title: dataset.title,
    unit: unitIn(dataset),
    dimensions,
    values: valuesOf(dataset, count),
  })
}
