/** In the browser: messages were compiled when the page was built (`vite.ts`), so that no reader loads the compiler. */
export default <Compiled>(message: Compiled): Compiled => message
