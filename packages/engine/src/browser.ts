/** What a page may load of the engine: nothing in here needs Node. Types come from the package's main door. */
export { waysAtOnce } from './report/ways.ts'
