import { existsSync } from 'node:fs'
import path from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { PickRequest } from '../../shared/contract/bridge.ts'
import { dialogTexts, safeFileName, withExtension } from './dialogTexts.ts'
import type { JsonFile } from './jsonFile.ts'
import type { Settings } from './settings.ts'

/** Asks for files with the system's own dialog, in the folder that the same question was last answered in. */
export async function askForFiles(
  window: BrowserWindow,
  request: PickRequest,
  settings: JsonFile<Settings>,
): Promise<readonly string[]> {
  const { language, folders } = settings.read()
  const texts = dialogTexts(request.purpose, language)
  const folder = folders[request.purpose] ?? ''
  const filters = [{ name: texts.filter, extensions: [...texts.extensions] }]
  const files =
    'suggestedName' in request
      ? await askWhereToSave(request.suggestedName)
      : (
          await dialog.showOpenDialog(window, {
            title: texts.title,
            defaultPath: folder,
            filters,
            properties: request.purpose === 'openSpreadsheets' ? ['openFile', 'multiSelections'] : ['openFile'],
          })
        ).filePaths
  const first = files[0]
  if (first) {
    settings.write({ ...settings.read(), folders: { ...folders, [request.purpose]: path.dirname(first) } })
  }
  return files

  async function askWhereToSave(name: string): Promise<string[]> {
    const extension = texts.extensions[0] ?? ''
    const answer = await dialog.showSaveDialog(window, {
      title: texts.title,
      defaultPath: path.join(folder, safeFileName(name, extension)),
      filters,
      // A new project never replaces a file, so nobody should be asked whether it may.
      properties:
        request.purpose === 'createProject' ? ['createDirectory'] : ['createDirectory', 'showOverwriteConfirmation'],
    })
    return answer.canceled || !answer.filePath ? [] : [unaskedFree(answer.filePath, extension)]
  }
}

/** The dialog asked about the name as it was typed; a file that only the added ending names must not be replaced. */
function unaskedFree(typed: string, extension: string): string {
  const named = withExtension(typed, extension)
  if (named === typed) return named
  for (let number = 1, file = named; ; number += 1, file = withExtension(`${typed} (${number})`, extension))
    if (!existsSync(file)) return file
}
