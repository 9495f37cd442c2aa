import type { ImportIssue, IssueSeverity } from '../../../shared/domain/importing.ts'
import type { RuleId } from '../../../shared/domain/importRules.ts'
import type { Place } from '../../../shared/problems.ts'
import { maskCpr } from './cells/cpr.ts'

/** `at` is the zero-based column of the cell that a person may correct. */
export const finding = (
  rule: RuleId,
  severity: IssueSeverity,
  place: Place,
  texts: { readonly da: string; readonly en: string },
  at?: number,
): ImportIssue => ({ rule, severity, ...texts, place, ...(at === undefined ? {} : { at }) })

const MAX_QUOTED = 60

/** A cell's text as it may be shown and kept: short, and without anything in the form of a CPR number. */
export function quotable(text: string): string {
  const masked = maskCpr(text)
  return masked.length > MAX_QUOTED ? `${masked.slice(0, MAX_QUOTED)}…` : masked
}

/** Also without the leading zero that spreadsheets take away. */
const MAYBE_CPR = /(?<!\d)\d{5,6}[-\s]?\d{4}(?!\d)/

/** In files about persons, a wrong cell may hold a name or a number: only short texts without either are quoted. */
export const quotableValue = (text: string): string | null =>
  /^[\d\s.,:/()+-]{1,30}$/.test(text) && !MAYBE_CPR.test(text) ? text : null
