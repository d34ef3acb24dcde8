export default {
  noSuchLesson: 'That lesson isn’t in “{file}”. It has: {lessons}.',
  empty: 'There’s no lesson in “{file}”.',
  unreadable: 'Can’t read “{file}”. Does it exist, and did --record write it?',
  noRecording: '“{file}” isn’t a recording, or part of it is missing. Make one: npm run check … -- --record=FILE',
} as const
