import { escapeXml } from './escape-xml.ts'
import { SUPERVISED } from './service.ts'
import type { Line, Place, Service } from './service.ts'

const LABEL = 'cn.taopu.deck.kiosk'

/** A LaunchAgent of macOS: started at login, kept alive. */
export function launchAgent(line: Line, { home, uid }: Place): Service {
  const file = `${home}/Library/LaunchAgents/${LABEL}.plist`
  const words = line.map((word) => `    <string>${escapeXml(word)}</string>`).join('\n')
  return {
    file,
    text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>${LABEL}</string>
  <key>ProgramArguments</key>
  <array>
${words}
  </array>
  <key>EnvironmentVariables</key>
  <dict>
    <key>${SUPERVISED}</key>
    <string>1</string>
  </dict>
  <key>RunAtLoad</key>
  <true/>
  <key>KeepAlive</key>
  <true/>
  <key>ThrottleInterval</key>
  <integer>1</integer>
  <key>ProcessType</key>
  <string>Interactive</string>
</dict>
</plist>
`,
    enable: [['launchctl', 'bootstrap', `gui/${uid}`, file]],
    disable: [['launchctl', 'bootout', `gui/${uid}/${LABEL}`]],
    query: ['launchctl', 'print', `gui/${uid}/${LABEL}`],
  }
}
