/** A program and its words. */
export type Line = readonly [program: string, ...args: readonly string[]]

/** What makes a system start the kiosk with its user's session and start it again whenever it ends. */
export interface Service {
  readonly file: string
  readonly text: string
  readonly enable: readonly Line[]
  readonly disable: readonly Line[]
  /** Its output and exit code tell whether the service is there. */
  readonly query: Line
}

export interface Place {
  readonly home: string
  /** XDG_CONFIG_HOME on Linux, otherwise not needed. */
  readonly config: string
  /** Of the program, for files that it keeps for itself. */
  readonly userData: string
  readonly uid: number
}

/** The variable that tells the program that somebody starts it again when it ends. */
export const SUPERVISED = 'TAOPU_DECK_SUPERVISED'
