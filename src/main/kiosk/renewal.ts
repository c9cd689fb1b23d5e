/** So many loops are drawn by one page; the next begins in a new one, and what the old one held is given back. */
const LOOPS_A_PAGE = 50

/** In runs that are not packaged TAOPU_DECK_LOOPS_A_PAGE may say otherwise: tests renew sooner, a soak never. */
export function loopsAPage(packaged: boolean, env: NodeJS.ProcessEnv): number {
  const wanted = Number(env['TAOPU_DECK_LOOPS_A_PAGE'])
  return !packaged && wanted > 0 ? wanted : LOOPS_A_PAGE
}
