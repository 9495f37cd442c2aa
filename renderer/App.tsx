import { Button } from '@mantine/core'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Frame } from './frame/Frame.tsx'
import { HelpDialog } from './frame/HelpDialog.tsx'
import { Screens } from './frame/Screens.tsx'
import { useBridgeEvents } from './frame/useBridgeEvents.ts'
import { ImportFlow, useImportFlow } from './screens/import/ImportFlow.tsx'
import { ProjectActions } from './screens/start/ProjectActions.tsx'
import { DropLayer } from './ui/DropLayer.tsx'
import { Notice } from './ui/Notice.tsx'
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

function Window() {
  const { t } = useTranslation()
  const { project, go } = useWorkspace()
  const { addDropped } = useImportFlow()
  const { restarted, acknowledge, helping, closeHelp } = useBridgeEvents()

  const take = useCallback(
    (files: readonly File[]) => {
      go('import')
      void addDropped(files)
    },
    [go, addDropped],
  )

  return (
    <Frame>
      {restarted ? (
        <div className="frame__notice">
          <Notice
            kind="warning"
            actions={
              <Button variant="default" size="xs" onClick={acknowledge}>
                {t('common.close')}
              </Button>
            }
          >
            {t('app.engineRestarted')}
          </Notice>
        </div>
      ) : null}
      <Screens />
      <HelpDialog opened={helping} onClose={closeHelp} />
      <DropLayer ready={Boolean(project)} onDrop={take} />
    </Frame>
  )
}
