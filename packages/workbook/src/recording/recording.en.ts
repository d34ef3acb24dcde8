export default {
  noSuchLesson: '“{file}” holds no such lesson, but {lessons}.',
  empty: '“{file}” holds no lesson at all.',
  unreadable: '“{file}” cannot be read. Is it there, and did --record write it?',
  noRecording: '“{file}” is not a recording, or part of it is missing. Make one: npm run check … -- --record=FILE',
} as const
