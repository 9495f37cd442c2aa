import type { ProjectInfo } from '../../../shared/contract/engine.ts'

/** Where somebody was in the report of a project, so that a look at another screen does not lose the place. */
interface ReportPlace {
  readonly project: string
  readonly edition: string
  readonly chapter: string | null
}

let last: ReportPlace | null = null

export const rememberPlace = (place: ReportPlace): void => {
  last = place
}

export const lastPlace = (project: string): ReportPlace | null => (last?.project === project ? last : null)

/** The window is told no path; name, file and centre together tell the projects of an office apart. */
export const projectIdentity = (project: Pick<ProjectInfo, 'name' | 'fileName' | 'centre'>): string =>
  JSON.stringify([project.name, project.fileName, project.centre])
