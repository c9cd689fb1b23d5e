declare module 'subset-font' {
  /** Gives a font that holds the glyphs of `text` alone. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff' | 'woff2' },
  ): Promise<Buffer>
}
