/** The part of the engine that a page may load: nothing in here needs Node. Types come from the package's main entry. */
export { waysAtOnce } from './report/ways.ts'
