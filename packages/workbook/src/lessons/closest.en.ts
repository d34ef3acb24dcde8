export default {
  didYouMean: ' Did you mean “{meant}”?',
} as const
