import { z } from 'zod'
import type { EconomyChart } from '../../../shared/domain/economyChart.ts'

const label = z.string().min(1)
const area = z.strictObject({ rows: z.array(label).min(1) })

/** How a municipality's chart of accounts stands in templates/reference/economy. */
export const economyChartSchema: z.ZodType<EconomyChart> = z.strictObject({
  municipality: label,
  rows: z.array(
    z.strictObject({
      label,
      group: z.string().exactOptional(),
      kind: z.enum(['line', 'subtotal', 'total']).exactOptional(),
    }),
  ),
  areas: z.strictObject({ placement: area, prevention: area, total: area, cash: area }),
  grandTotal: label.nullable(),
  refunds: z.array(z.strictObject({ key: label, refund: label, of: z.array(label).min(1) })),
  placementPrices: z
    .array(z.strictObject({ forms: z.array(label).min(1), rows: z.array(label).min(1) }))
    .exactOptional(),
})
