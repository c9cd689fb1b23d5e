import type { ElectronApplication, Locator, Page } from '@playwright/test'

/** The system's dialogs are answered here; what the app asks them for stays the app's. */
export const answerDialogs = (app: ElectronApplication, open: readonly string[], save: string) =>
  app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...paths.open] })
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.save })
    },
    { open, save },
  )

/** @param place the window, or the card of one deck. @param format the beginning of its name in the dialog. */
export async function exportAs(app: ElectronApplication, place: Page | Locator, format: string, output: string) {
  await answerDialogs(app, [], output)
  await place.getByRole('button', { name: '导出' }).click()
  const page = 'page' in place ? place.page() : place
  await page.getByRole('dialog').getByRole('button', { name: format }).click()
}
