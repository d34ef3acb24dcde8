import type { FunctionalComponent } from 'vue'

/** A sentence with elements in it: `{email}` is what stands in the slot `#email`. */
export const FilledText: FunctionalComponent<{ readonly text: string }> = ({ text }, { slots }) =>
  // Between two pieces of text stands the name of a slot.
  text.split(/\{(\w+)\}/).map((piece, at) => (at % 2 === 0 ? piece : slots[piece]?.()))

FilledText.props = ['text']
