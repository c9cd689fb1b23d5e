interface Window {
  /** Where a dropped file lies on the disk; put there by the library's preload. */
  readonly pathOf: (file: File) => string
}
