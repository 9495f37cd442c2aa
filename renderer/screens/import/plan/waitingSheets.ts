import type { ImportPlan } from '../../../../shared/domain/importing.ts'

/** How many sheets give no rows until somebody answers a question about them. */
export const waitingSheets = (plan: ImportPlan): number =>
  plan.files
    .filter((file) => file.problem === null)
    .flatMap((file) => file.sheets)
    .filter((sheet) => sheet.questions.some((question) => question.answer === null)).length
