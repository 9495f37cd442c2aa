import { queryClient } from '../../queries.ts'

/** Which report the screen is about. */
export interface ReportAsked {
  readonly year: number
  readonly edition: string
}

/** After a text was saved or numbers were accepted: everything that the screen knows of reports is asked for again. */
export const forgetReport = (): Promise<void> =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('report.') })
