/** The lobby kiosk: settings, status page, updates, drill. */
export const kiosk = {} as const satisfies Record<string, string>
