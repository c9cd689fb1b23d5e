import type { ChartKind } from '../../deck/deck.ts'
import { configureBar, layoutBar } from './bar.ts'
import { configureDoughnut, layoutDoughnut } from './doughnut.ts'
import type { Kind } from './drawing.ts'
import { configureFunnel, layoutFunnel } from './funnel.ts'
import { configureGauge, layoutGauge } from './gauge.ts'
import { configureHorizontalBar, layoutHorizontalBar } from './horizontal-bar.ts'
import { configurePictogram, layoutPictogram } from './pictogram.ts'
import { configureSteps, layoutSteps } from './steps.ts'
import { configureWaffle, layoutWaffle } from './waffle.ts'

export const kinds = {
  bar: { layout: layoutBar, configure: configureBar },
  'horizontal-bar': { layout: layoutHorizontalBar, configure: configureHorizontalBar },
  doughnut: { layout: layoutDoughnut, configure: configureDoughnut },
  gauge: { layout: layoutGauge, configure: configureGauge },
  waffle: { layout: layoutWaffle, configure: configureWaffle },
  funnel: { layout: layoutFunnel, configure: configureFunnel },
  pictogram: { layout: layoutPictogram, configure: configurePictogram },
  steps: { layout: layoutSteps, configure: configureSteps },
} as const satisfies Record<ChartKind, Kind>
