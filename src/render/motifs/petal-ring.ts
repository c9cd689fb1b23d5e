/** Path data of petal `index` of a ring of `count`, in a box of 200 × 200 around its centre. Petals do not touch. */
export function drawRingPetal(index: number, count: number): string {
  const half = (Math.PI / count) * 0.86
  const turn = (index / count) * Math.PI * 2 - Math.PI / 2
  const point = (radius: number, angle: number) =>
    `${round(100 + radius * Math.cos(turn + angle))} ${round(100 + radius * Math.sin(turn + angle))}`
  const wide = Math.min(half * 1.05, 0.8)
  return [
    `M${point(20, 0)}`,
    `C${point(40, -half * 0.9)} ${point(74, -wide * 1.12)} ${point(94, -wide * 0.42)}`,
    `Q${point(98, -wide * 0.12)} ${point(92, 0)}`,
    `Q${point(98, wide * 0.12)} ${point(94, wide * 0.42)}`,
    `C${point(74, wide * 1.12)} ${point(40, half * 0.9)} ${point(20, 0)}Z`,
  ].join('')
}

const round = (value: number) => Math.round(value * 10) / 10
