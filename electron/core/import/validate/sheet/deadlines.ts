import { daysBetween, isoDate } from '../../../../../shared/dates.ts'
import { finding } from '../../finding.ts'
import { type SheetRuleFactory, sheetPlace, textOf } from './sheetRule.ts'

// Both are facts about practice that no correction in the window can change, so each is told once for the whole sheet.

/** A handful of rows is no practice. */
const ENOUGH = 20

/** DQ-14. The law asks for an assessment within 24 hours; the first action is not the same, but it is what files hold. */
export const actionsAfterDay: SheetRuleFactory = (sheet) => {
  let [seen, late] = [0, 0]
  return {
    see(row) {
      const [received, action] = [textOf(row, 'received_on'), textOf(row, 'first_action_on')]
      if (received === null || action === null) return
      seen += 1
      if (received !== action && daysBetween(received, action) > 1) late += 1
    },
    findings: () =>
      late === 0 || seen < ENOUGH
        ? []
        : [
            finding('actions-after-day', 'info', sheetPlace(sheet), {
              da: `I ${late} af ${seen} rækker ligger den første handling mere end et døgn efter modtagelsen. Vurderingen inden 24 timer fremgår ikke af filen.`,
              en: `In ${late} of ${seen} rows the first action lies more than a day after the receipt. The assessment within 24 hours is not in the file.`,
            }),
          ],
  }
}

const MONTHS_ALLOWED = 4

function fourMonthsAfter(date: string): string {
  const month = Number(date.slice(5, 7)) + MONTHS_ALLOWED
  const year = Number(date.slice(0, 4)) + (month > 12 ? 1 : 0)
  // 31 October plus four months is the last day of February.
  for (let day = Number(date.slice(8, 10)); day > 27; day -= 1) {
    const end = isoDate(year, ((month - 1) % 12) + 1, day)
    if (end) return end
  }
  return isoDate(year, ((month - 1) % 12) + 1, Number(date.slice(8, 10))) ?? date
}

/** DQ-15: § 50 of serviceloven and § 20 of barnets lov give four months. */
export const assessmentsLate: SheetRuleFactory = (sheet) => {
  let [seen, late] = [0, 0]
  return {
    see(row) {
      const [decided, finished] = [textOf(row, 'decided_on'), textOf(row, 'finished_on')]
      if (decided === null || finished === null) return
      seen += 1
      if (finished > fourMonthsAfter(decided)) late += 1
    },
    findings: () =>
      late === 0
        ? []
        : [
            finding('assessments-late', 'info', sheetPlace(sheet), {
              da: `${late} af ${seen} afsluttede undersøgelser varede mere end fire måneder.`,
              en: `${late} of ${seen} finished assessments took more than four months.`,
            }),
          ],
  }
}
