export default {
  unwritable: '{file} cannot be written. May you write in this folder?',
  written: 'This now stands in {file}.',
} as const
