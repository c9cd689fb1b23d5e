/** 0 clean, 1 the deck has problems, 2 the input or the command cannot be used. */
export const EXIT = { clean: 0, problems: 1, unusable: 2 } as const
