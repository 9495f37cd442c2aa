import { useWorkspace } from '../../workspace/Workspace.tsx'
import { EmptyReport } from './EmptyReport.tsx'
import { Report } from './Report.tsx'
import './report.css'
import { projectIdentity } from './reportPlace.ts'

/** Chapters on the left, the text of one in the middle, and beside it the pages, the findings and what has changed. */
export default function ReportScreen() {
  const { project, year } = useWorkspace()
  if (!project || year === null) return <EmptyReport year={null} />
  return <Report key={year} year={year} project={projectIdentity(project)} />
}
