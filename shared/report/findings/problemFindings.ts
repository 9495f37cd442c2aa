import type { Bilingual } from '../../statistics/metric.ts'
import type { TemplateError } from '../markdown/templateProblem.ts'

/** Texts that cannot be followed: the report cannot be printed before they are. */
export const problemFindings = (problems: readonly TemplateError[]): readonly Bilingual[] =>
  problems.map(({ problem: { da, en } }) => ({ da, en }))
