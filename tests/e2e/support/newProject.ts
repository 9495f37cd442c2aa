import path from 'node:path'
import { answerSaveDialog } from './dialogs.ts'
import { type LaunchedApp, launchApp } from './launchApp.ts'

/** The window on the import screen of a new, empty project in this folder. */
export async function launchOnNewProject(folder: string): Promise<LaunchedApp> {
  const running = await launchApp()
  const { app, page } = running
  await page.getByText('Eksempel', { exact: true }).first().waitFor()
  await page.getByRole('navigation').getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: 'Nyt projekt …' }).click()
  await page.getByLabel('Centrets navn').fill('Familiecentret Birken')
  await answerSaveDialog(app, path.join(folder, 'Birken.aarsrapport'))
  await page.getByRole('button', { name: 'Vælg sted og opret' }).click()
  await page.getByRole('heading', { level: 1, name: 'Indlæs' }).waitFor()
  return running
}
