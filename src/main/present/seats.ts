/** A display, as far as seating goes. */
export interface Screen {
  readonly id: number
  readonly label: string
  /** Built into a laptop. */
  readonly internal: boolean
  readonly primary: boolean
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** Which display each window is on; undefined: on none. */
export interface Seats {
  readonly audience: Screen | undefined
  readonly presenter: Screen | undefined
}

/** The same display at the same place is the same seat, also after a restart, when ids may have changed. */
export const screenKey = ({ label, bounds }: Screen): string =>
  `${label || '-'} ${bounds.width}x${bounds.height}+${bounds.x}+${bounds.y}`

export const setKey = (screens: readonly Screen[]): string => screens.map(screenKey).sort().join(' | ')

/**
 * The presenter sits at the laptop's own display, else at the primary one; the audience gets the largest of the others.
 * @param remembered key of the display that had the audience when these displays were last together
 */
export function takeSeats(screens: readonly Screen[], remembered?: string): Seats {
  const [only, second] = screens
  if (!second) return { audience: only, presenter: undefined }
  const chosen = screens.find((screen) => screenKey(screen) === remembered)
  const others = screens.filter((screen) => screen !== chosen)
  const presenter = others.find(({ internal }) => internal) ?? others.find(({ primary }) => primary) ?? largest(others)
  return { audience: chosen ?? largest(others.filter((screen) => screen !== presenter)), presenter }
}

/**
 * The seats after displays came, went or changed. Nobody is moved onto a display that the other one has: when the
 * projector goes, the audience waits unseen; when the laptop's display goes, the notes do.
 */
export function followScreens(seats: Seats, screens: readonly Screen[], remembered?: string): Seats {
  const again = (seat: Screen | undefined) => screens.find(({ id }) => id === seat?.id)
  const [audience, presenter] = [again(seats.audience), again(seats.presenter)]
  if (audience && presenter) return { audience, presenter }
  if (screens.length > 1) return takeSeats(screens, remembered)
  if (presenter) return { audience: undefined, presenter }
  return { audience: audience ?? screens[0], presenter: undefined }
}

const area = ({ bounds }: Screen) => bounds.width * bounds.height
const largest = (screens: readonly Screen[]) => [...screens].sort((a, b) => area(b) - area(a))[0]
