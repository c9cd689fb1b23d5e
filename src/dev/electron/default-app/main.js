/**
 * Stands in for Electron's own default app, which the substitute lacks: opens the app folder named on the command line.
 * It must be an ES module that awaits the app at the top level: otherwise Electron's `ready` comes before the app's first
 * line, and whatever must be registered before it (protocol schemes) fails.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const packageFile = join(folder, 'package.json')

if (!existsSync(packageFile)) {
  console.error(`No app to open: ${packageFile} does not exist`)
  app.exit(1)
} else {
  await openApp(JSON.parse(readFileSync(packageFile, 'utf8')))
}

async function openApp({ name, productName, version, main }) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  app.setName(productName ?? name)
  if (version) app.setVersion(version)
  app.setAppPath(folder)
  try {
    await import(pathToFileURL(join(folder, main ?? 'index.js')).href)
  } catch (error) {
    console.error(error)
    app.exit(1)
  }
}
