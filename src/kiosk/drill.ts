/** Faults that `taopu-deck drill` cannot make from outside: the running kiosk makes them in its own page when its user asks. */
export const INNER_FAULTS = ['page-looping', 'memory-exhausted', 'black-picture'] as const
export type InnerFault = (typeof INNER_FAULTS)[number]

/** The socket in the user data on which the kiosk is asked, a line with the fault's name; it answers {@link MADE}. */
export const DRILL_SOCKET = 'drill.sock'
export const MADE = 'made'
