import type { TableName } from '../../../database/dataTables.ts'
import { codesFew } from './codesFew.ts'
import { actionsAfterDay, assessmentsLate } from './deadlines.ts'
import { ledgerLines } from './ledgerLines.ts'
import { manyUnknown } from './manyUnknown.ts'
import { months } from './months.ts'
import { nearDuplicates } from './nearDuplicates.ts'
import { placementPeriods } from './placementPeriods.ts'
import { populationParts } from './populationParts.ts'
import { sharesOfWhole } from './sharesOfWhole.ts'
import type { SheetContext, SheetRule, SheetRuleFactory } from './sheetRule.ts'
import { yearDiffers } from './yearDiffers.ts'

const source = { da: 'underretter', en: 'notifier' }
const reason = { da: 'årsag', en: 'reason' }
const form = { da: 'anbringelsesform', en: 'form of placement' }
const action = { da: 'første handling', en: 'first action' }

const rules: { readonly [Table in TableName]?: readonly SheetRuleFactory[] } = {
  notification: [
    nearDuplicates,
    months('received_on'),
    yearDiffers('received_on'),
    actionsAfterDay,
    manyUnknown('source', source),
    manyUnknown('reason', reason),
    codesFew('source', 'sources', source),
    codesFew('reason', 'reasons', reason),
    codesFew('first_action', 'firstActions', action),
  ],
  placement: [placementPeriods, manyUnknown('form', form)],
  assessment: [assessmentsLate, yearDiffers('decided_on')],
  appeal_ruling: [yearDiffers('received_on')],
  ledger_row: [ledgerLines],
  population: [populationParts],
  key_figure: [sharesOfWhole],
}

/** What the rows of one sheet show together. Each rule is new for each sheet, since it remembers what it has seen. */
export const createSheetRules = (table: TableName, sheet: SheetContext): readonly SheetRule[] =>
  (rules[table] ?? []).map((create) => create(sheet))
