import type { ElectronApplication } from 'playwright-core'

/** The next open dialogs answer with these files; native dialogs cannot be driven. */
export async function answerOpenDialog(app: ElectronApplication, files: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    },
    [...files],
  )
}

/** The next save dialogs answer with this file. */
export async function answerSaveDialog(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
}

/** Catches what `shell.openPath` would have opened. */
export async function catchOpenedFiles(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { openedFiles: opened })
    shell.openPath = (file) => {
      opened.push(file)
      return Promise.resolve('')
    }
  })
  return () => app.evaluate(() => (globalThis as unknown as { openedFiles: string[] }).openedFiles)
}

/** Catches the message boxes that would have been shown, as "message: detail". */
export async function catchMessages(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shownMessages: shown })
    const catchOne = (options: { message: string; detail?: string }): Promise<unknown> => {
      shown.push(`${options.message}: ${options.detail}`)
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
    Object.assign(dialog, { showMessageBox: catchOne })
  })
  return () => app.evaluate(() => (globalThis as unknown as { shownMessages: string[] }).shownMessages)
}
