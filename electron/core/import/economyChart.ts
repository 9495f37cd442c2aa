import { z } from 'zod'

const label = z.string().min(1)

const area = z.strictObject({
  /** Labels of the rows that make up the area; several are added. */
  rows: z.array(label).min(1),
  /** False where the table prints no row for the area, so that the sum is the report's own. */
  printed: z.boolean().default(true),
})

const refund = z.strictObject({ costs: z.array(label).min(1), refunds: z.array(label).min(1) })

/** What a municipality's printed budget table does not say about itself. */
export const economyChartSchema = z.strictObject({
  municipality: label,
  /** Rows whose group or kind cannot be read off the table's headings and sums. */
  rows: z.array(
    z.strictObject({
      label,
      group: z.string().optional(),
      kind: z.enum(['line', 'subtotal', 'total']).optional(),
    }),
  ),
  /** The areas that the report's text speaks of. */
  areas: z.strictObject({
    placement: area,
    prevention: area,
    /** Placement and prevention together, without cash benefits. */
    total: area,
    cashBenefits: area,
    grandTotal: area,
  }),
  /** Lines and the refunds that belong to them: what share of the costs the state pays back. */
  refunds: z.strictObject({ legalAid: refund.optional(), cash: refund.optional() }),
})

export type EconomyChart = z.infer<typeof economyChartSchema>
