export default {
  email: 'EMAIL is “{value}” in .env or your shell. Write one e-mail address, or nothing.',
} as const
