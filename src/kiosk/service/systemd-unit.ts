import { say } from '../../messages/say.ts'
import { SUPERVISED } from './service.ts'
import type { Line, Place, Service } from './service.ts'

const UNIT = 'taopu-deck-kiosk.service'

/**
 * A unit of the user's own systemd. It counts as started when the first slide stands, and is started anew when it ends,
 * however it ends, or when no slide has been drawn for half a minute.
 */
export function systemdUnit(line: Line, { config }: Place): Service {
  return {
    file: `${config}/systemd/user/${UNIT}`,
    text: `[Unit]
Description=${say('kiosk-service')}
After=graphical-session.target
PartOf=graphical-session.target
StartLimitIntervalSec=600
StartLimitBurst=60

[Service]
Type=notify
NotifyAccess=all
ExecStart=${line.map(quote).join(' ')}
Environment=${SUPERVISED}=1
Restart=always
RestartSec=1
WatchdogSec=30
TimeoutStartSec=120
TimeoutStopSec=10

[Install]
WantedBy=graphical-session.target
`,
    enable: [
      ['systemctl', '--user', 'daemon-reload'],
      ['systemctl', '--user', 'enable', '--now', UNIT],
    ],
    disable: [
      ['systemctl', '--user', 'disable', '--now', UNIT],
      ['systemctl', '--user', 'daemon-reload'],
    ],
    query: ['systemctl', '--user', '--no-pager', 'status', UNIT],
  }
}

/** systemd expands % and $ even between quotes. */
const quote = (word: string) =>
  `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`
