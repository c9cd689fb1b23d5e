import { launchAgent } from './launch-agent.ts'
import { scheduledTask } from './scheduled-task.ts'
import type { Line, Place, Service } from './service.ts'
import { systemdUnit } from './systemd-unit.ts'

/** @param line what starts the kiosk */
export function serviceFor(platform: NodeJS.Platform, line: Line, place: Place): Service {
  if (platform === 'win32') return scheduledTask(line, place)
  return platform === 'darwin' ? launchAgent(line, place) : systemdUnit(line, place)
}
