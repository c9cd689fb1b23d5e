import { say } from '../messages/say.ts'

/**
 * The deck.yaml that an import writes: valid as it is, with hints in comments on what can be added.
 * @param title the report's own; empty when it has none, and then the editor is invited to write one.
 */
export function deckTemplate(title: string, minutes: number): string {
  const entry = title ? `title: ${JSON.stringify(title)}` : say('deck-template-untitled')
  return say('deck-template', { title: entry, minutes })
}
