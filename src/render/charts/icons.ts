import type { Icon } from '../../deck/deck.ts'

/** Silhouettes in a box of 24 × 24. `cell` is the square of a waffle. */
export const iconPaths: Readonly<Record<Icon | 'cell', string>> = {
  person:
    'M12 2.2a4.3 4.3 0 1 1 0 8.6a4.3 4.3 0 0 1 0-8.6ZM4 22v-3.4c0-3.6 2.9-6.2 6.4-6.2h3.2c3.5 0 6.4 2.6 6.4 6.2V22Z',
  house: 'M12 2.4L23 11.6h-3V22h-5.6v-6.4H9.6V22H4V11.6H1Z',
  river:
    'M1 6.2c3.7-3 7.3-3 11 0s7.3 3 11 0v3.6c-3.7 3-7.3 3-11 0s-7.3-3-11 0ZM1 14.2c3.7-3 7.3-3 11 0s7.3 3 11 0v3.6c-3.7 3-7.3 3-11 0s-7.3-3-11 0Z',
  paper: 'M4 1.6h11l5 5v15.8H4ZM7.4 9.4v2h9.2v-2ZM7.4 13.6v2h9.2v-2ZM7.4 17.8v2h6v-2Z',
  building: 'M3 22V6h8V1.8h10V22ZM6 9.2v2.4h2.4V9.2ZM6 14v2.4h2.4V14ZM14 5v2.4h4V5ZM14 10v2.4h4V10ZM14 15v2.4h4V15Z',
  flag: 'M4 1.6h2.4v1.2h14.2l-4 5.4l4 5.4H6.4v8.8H4Z',
  star: 'M12 1.8a7.4 7.4 0 1 1 0 14.8a7.4 7.4 0 0 1 0-14.8ZM12 5.4a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 0 0 0-7.6ZM6.6 16.2l3 1.8-1.4 4.4-2.2-1.6-2.8.2ZM17.4 16.2l-3 1.8 1.4 4.4 2.2-1.6 2.8.2Z',
  dot: 'M12 2.6a9.4 9.4 0 1 1 0 18.8a9.4 9.4 0 0 1 0-18.8Z',
  cell: 'M4 1h16a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3Z',
}
