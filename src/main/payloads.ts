import type { GenericSchema } from 'valibot'
import type { Requests, Verbs } from '../ipc/contract.ts'
import { correctionPayloads } from './payloads/correction.ts'
import { kioskPayloads } from './payloads/kiosk.ts'
import { filmPayloads } from './payloads/film.ts'
import { pointingPayloads } from './payloads/pointing.ts'
import { presenterPayloads } from './payloads/presenter.ts'
import { libraryPayloads } from './payloads/library.ts'
import { rehearsalPayloads } from './payloads/rehearsal.ts'
import { printPayloads } from './payloads/print.ts'
import { proofPayloads } from './payloads/proof.ts'
import { nothing } from './payloads/shapes.ts'
import { showPayloads } from './payloads/show.ts'
import { statusPayloads } from './payloads/status.ts'

/** What each channel may carry, as a list of its arguments. A page that sends anything else is not heard. */
export const payloads = {
  ...showPayloads,
  ...presenterPayloads,
  ...pointingPayloads,
  ...correctionPayloads,
  ...libraryPayloads,
  ...rehearsalPayloads,
  'look-up:get': nothing,
  ...printPayloads,
  ...kioskPayloads,
  ...statusPayloads,
  ...filmPayloads,
  ...proofPayloads,
  'refusal:get': nothing,
} as const satisfies Record<keyof Requests | keyof Verbs, GenericSchema<readonly unknown[]>>
