/** For packages/practice-account/contract/command.ts alone: when that is gone, so is this. */
export { confirm } from './confirm.ts'
export { stopSignal } from './stop-signal.ts'
export { default as commandsMessages } from './commands.en.ts'
