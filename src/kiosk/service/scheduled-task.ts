import { say } from '../../messages/say.ts'
import { escapeXml } from './escape-xml.ts'
import type { Line, Place, Service } from './service.ts'

const TASK = 'TaopuDeckKiosk'

/**
 * A task of Windows' Task Scheduler: started at logon, again a minute after it fails (the least that Windows allows), and
 * every five minutes in case it has been closed; while it runs, these starts do nothing.
 */
export function scheduledTask([program, ...args]: Line, { userData }: Place): Service {
  const file = `${userData}\\${TASK}.xml`
  return {
    file,
    text: `<?xml version="1.0"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>${escapeXml(say('kiosk-service'))}</Description>
  </RegistrationInfo>
  <Triggers>
    <LogonTrigger>
      <Repetition>
        <Interval>PT5M</Interval>
      </Repetition>
      <Enabled>true</Enabled>
    </LogonTrigger>
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <RestartOnFailure>
      <Interval>PT1M</Interval>
      <Count>999</Count>
    </RestartOnFailure>
  </Settings>
  <Actions>
    <Exec>
      <Command>${escapeXml(program)}</Command>
      <Arguments>${escapeXml(args.map(quote).join(' '))}</Arguments>
    </Exec>
  </Actions>
</Task>
`,
    enable: [
      ['schtasks', '/Create', '/F', '/TN', TASK, '/XML', file],
      ['schtasks', '/Run', '/TN', TASK],
    ],
    disable: [
      ['schtasks', '/End', '/TN', TASK],
      ['schtasks', '/Delete', '/F', '/TN', TASK],
    ],
    query: ['schtasks', '/Query', '/V', '/FO', 'LIST', '/TN', TASK],
  }
}

/** As programs of Windows read their command line: backslashes before a quote are doubled, and quotes escaped. */
function quote(word: string): string {
  if (/^[\w:\\/.=-]+$/.test(word)) return word
  return `"${word.replaceAll(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`
}
