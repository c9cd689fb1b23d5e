export interface Point {
  readonly x: number
  readonly y: number
}

/** A straight line through points: what y grows by for one x, and how sure that is. */
export interface Trend {
  readonly slope: number
  /** Standard error of the slope, in its unit. */
  readonly error: number
}

/** Least squares; three points at least. */
export function trendOf(points: readonly Point[]): Trend {
  if (points.length < 3) throw new RangeError(`a trend needs 3 points, and there are ${points.length}`)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread
  const residuals = points.reduce((sum, { x, y }) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0)
  return { slope, error: Math.sqrt(residuals / (points.length - 2) / spread) }
}

/** Two standard errors: a slope within them is one that chance alone would show every twentieth time. */
export const isGrowth = ({ slope, error }: Trend): boolean => slope > 2 * error
