/** What the book's components say in the browser. Only this part of the dictionary goes there, in one language. */
export default {
  notFound: {
    title: 'There is no such page',
    why: 'The address may be mistyped, or the page has moved.',
    home: 'Go to the first page of the book',
  },

  /** The checkpoint of a page on a static site; `panel.en.ts` has what the workbook's own server adds. */
  panel: {
    name: 'Checkpoint',
    inTerminal: "Run the check in a terminal, in the workbook's folder:",
    noServer:
      "This page was opened without the workbook's own server, and a page alone cannot look into an account or at your files. With npm start this checkpoint has buttons instead. Until then, type:",
    also: {
      hint: '{command} for a hint',
      compare: '{command} to compare your file with the solution',
      reset: '{command} to start over (your own file is kept)',
      use: '{command} to change the account',
    },
  },

  copy: {
    copy: 'Copy',
    /** What a screen reader says of the button. */
    command: 'Copy the command {command}',
    copied: 'Copied',
    failed: 'Could not copy: mark the text and copy it by hand',
  },

  ways: { name: 'How to do it', console: 'AWS console', cli: 'AWS CLI', ts: 'TypeScript' },

  video: {
    load: 'Load the video from YouTube',
    nothingYet: 'Until you press the button, nothing comes from YouTube.',
    there: 'Open it there',
  },
} as const
