import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one line that any CI can read: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((each) => each.result().state === state).length
    // A file that couldn't be loaded has no tests, but it has failed.
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length
    process.stdout.write(`\n${count('passed')} passed, ${count('failed') + broken} failed\n`)
  }
}
