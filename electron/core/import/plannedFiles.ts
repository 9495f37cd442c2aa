import type { Project } from '../database/project.ts'

/** What the plan in view leaves out of a file, so that it can be written to a file of its own. */
export interface FileInView {
  /** Where the file lies; never stored. */
  readonly path: string
  readonly sha256: string
  /** The encoding that a person has named for it, if any. */
  readonly encoding: string | null
  readonly sheets: readonly SheetInView[]
}

export interface SheetInView {
  readonly sheet: string
  readonly headerRow: number | null
  /** Row numbers with the reason in Danish, in the order of the sheet. */
  readonly rows: readonly (readonly [number, string])[]
}

interface PlanInView {
  readonly planId: string
  readonly files: readonly FileInView[]
}

const inView = new WeakMap<Project, PlanInView>()

/** Keeps, for as long as the program runs, where the files of a project's latest plan lie. */
export const showPlan = (project: Project, plan: PlanInView): void => {
  inView.set(project, plan)
}

export function filesInView(project: Project, planId: string): readonly FileInView[] | null {
  const plan = inView.get(project)
  return plan?.planId === planId ? plan.files : null
}
