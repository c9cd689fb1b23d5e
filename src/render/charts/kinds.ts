import type { ChartKind } from '../../deck/deck.ts'
import { configureBar, layoutBar } from './bar.ts'
import { configureDoughnut, layoutDoughnut } from './doughnut.ts'
import type { Kind } from './drawing.ts'
import { configureFunnel, layoutFunnel } from './funnel.ts'
import { configureGauge, layoutGauge } from './gauge.ts'
import { configureHorizontalBar, layoutHorizontalBar } from './horizontal-bar.ts'
import { measureBars, measureGauge, measureIcons, measureNothing, measureRing } from './measure.ts'
import { configurePictogram, layoutPictogram } from './pictogram.ts'
import { configureSteps, layoutSteps } from './steps.ts'
import { configureWaffle, layoutWaffle } from './waffle.ts'

export const kinds = {
  bar: { layout: layoutBar, configure: configureBar, measure: measureBars },
  'horizontal-bar': { layout: layoutHorizontalBar, configure: configureHorizontalBar, measure: measureBars },
  doughnut: { layout: layoutDoughnut, configure: configureDoughnut, measure: measureRing },
  gauge: { layout: layoutGauge, configure: configureGauge, measure: measureGauge },
  waffle: { layout: layoutWaffle, configure: configureWaffle, measure: measureIcons('lit') },
  funnel: { layout: layoutFunnel, configure: configureFunnel, measure: measureBars },
  pictogram: { layout: layoutPictogram, configure: configurePictogram, measure: measureIcons('drawn') },
  steps: { layout: layoutSteps, configure: configureSteps, measure: measureNothing },
} as const satisfies Record<ChartKind, Kind>
