import { useCallback, useEffect, useState } from 'react'
import { forgetAnswers } from '../queries.ts'
import { useImportFlow } from '../screens/import/ImportFlow.tsx'
import { useProjectActions } from '../screens/start/ProjectActions.tsx'
import { type Screen, useWorkspace } from '../workspace/Workspace.tsx'

const screenCommands: Readonly<Record<string, Screen>> = {
  'go:start': 'start',
  'go:overview': 'overview',
  'go:import': 'import',
  'go:statistics': 'statistics',
  'go:economy': 'economy',
  'go:report': 'report',
  'go:settings': 'settings',
}

/** Carries out what the menu asks for, and remembers that the engine had to be restarted until it was read. */
export function useBridgeEvents() {
  const [restarted, setRestarted] = useState(false)
  const [helping, setHelping] = useState(false)
  const { go } = useWorkspace()
  const { open, askForName, saveCopy } = useProjectActions()
  const { pick } = useImportFlow()

  useEffect(
    () =>
      window.aarsrapport.onProgress((event) => {
        if (event.type === 'engineRestarted') {
          setRestarted(true)
          void forgetAnswers()
        }
        if (event.type !== 'command') return
        const screen = screenCommands[event.command]
        if (screen) go(screen)
        else if (event.command === 'project:open') void open()
        else if (event.command === 'project:create') askForName()
        else if (event.command === 'project:backup') void saveCopy()
        else if (event.command === 'import:pick') {
          go('import')
          void pick()
        } else if (event.command === 'help') setHelping(true)
      }),
    [go, open, askForName, saveCopy, pick],
  )

  return {
    restarted,
    acknowledge: useCallback(() => setRestarted(false), []),
    helping,
    closeHelp: useCallback(() => setHelping(false), []),
  }
}
