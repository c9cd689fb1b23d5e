import { app } from 'electron'
import { currentLanguage } from '../messages/say.ts'

/** What Chromium itself writes, as the time of day in a field, is in the language of our own words. Call before `ready`. */
export function speakOneLanguage(): void {
  if (!app.commandLine.hasSwitch('lang')) app.commandLine.appendSwitch('lang', currentLanguage())
}
