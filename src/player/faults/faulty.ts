import type { Component } from 'svelte'
import type { Fault } from '../../ipc/show.ts'

export interface FaultProps {
  /** Of this slide; mostly there is none. */
  fault: Fault | undefined
  /** Whether the slide is shown now. */
  active: boolean
}

export type FaultyComponent = Component<FaultProps>
