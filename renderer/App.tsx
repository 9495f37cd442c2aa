import { useCallback } from 'react'
import { Frame } from './frame/Frame.tsx'
import { FrameNotices } from './frame/FrameNotices.tsx'
import { HelpDialog } from './frame/HelpDialog.tsx'
import { Screens } from './frame/Screens.tsx'
import { useBridgeEvents } from './frame/useBridgeEvents.ts'
import { ImportFlow, useImportFlow } from './screens/import/ImportFlow.tsx'
import { UnsavedGuard } from './screens/report/UnsavedGuard.tsx'
import { ProjectActions, useProjectActions } from './screens/start/ProjectActions.tsx'
import { DropLayer } from './ui/DropLayer.tsx'
import { useWorkspace, Workspace } from './workspace/Workspace.tsx'

export function App() {
  return (
    <Workspace>
      <ImportFlow>
        <ProjectActions>
          <Window />
        </ProjectActions>
      </ImportFlow>
    </Workspace>
  )
}

const isProject = (file: File): boolean => file.name.toLowerCase().endsWith('.aarsrapport')

function Window() {
  const { project, go } = useWorkspace()
  const { addDropped, wanted } = useImportFlow()
  const { openDropped } = useProjectActions()
  const { restarted, acknowledge, helping, closeHelp } = useBridgeEvents()

  const take = useCallback(
    (files: readonly File[]) => {
      const [first] = files
      if (first && files.length === 1 && isProject(first)) return void openDropped(first)
      if (!project) return go('start')
      go('import')
      void addDropped(files)
    },
    [go, project, addDropped, openDropped],
  )

  return (
    <Frame>
      <FrameNotices restarted={restarted} onAcknowledge={acknowledge} />
      <div className="frame__screen">
        <Screens />
      </div>
      <HelpDialog opened={helping} onClose={closeHelp} />
      <UnsavedGuard />
      <DropLayer ready={Boolean(project)} chosen={wanted.files.length} onDrop={take} />
    </Frame>
  )
}
