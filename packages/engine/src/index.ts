export { defineCleanUp, type Candidate, type CleanUp, type Leftover, type LeftoverKind } from './clean-up.ts'
export { later, lesson, no, yes, type CauseText, type Check, type LessonWords } from './declare.ts'
export type { Artifacts } from './evaluate/evaluate-lesson.ts'
export { first, nearest } from './evaluate/nearest.ts'
export { EXIT, exitCode } from './exit.ts'
export { absentOn } from './gather/absent.ts'
export {
  openReadOnlyClients,
  type OtherRegions,
  type ReadOnlyClients,
  type ClientConfig,
} from './gather/read-only-clients.ts'
export { defineFact, type Fact, type ReadOperation, type GatherContext } from './gather/fact.ts'
export { hint } from './gather/hint.ts'
export { FactGatherer } from './gather/fact-gatherer.ts'
export { permissionsOf, type Permissions } from './gather/permissions.ts'
export { toProblem, type Problem, type ProblemCause, type ProblemContext } from './gather/problem.ts'
export type { Settings } from './gather/settings.ts'
export { isRecording, replay, type RecordedLesson, type Recording } from './recording.ts'
export { redactorWith } from './redact.ts'
export { fillForBook, printable } from './report/fill.ts'
export { annotations, stepSummary } from './report/github.ts'
export { iamPolicy } from './report/iam-policy.ts'
export { junit } from './report/junit.ts'
export { PLAIN, paletteFor } from './report/palette.ts'
export { problemText, problemTexts } from './report/problem-text.ts'
export { accountLine, textOf } from './report/text.ts'
export { lessonToDo, reasonToWait, ruleToDo, short, type OpenRule } from './report/to-do.ts'
export { waysToFix } from './report/ways.ts'
export type {
  CheckedAccount,
  CheckEvent,
  CheckResult,
  Evidence,
  LessonResult,
  LessonStatus,
  RuleResult,
} from './result.ts'
export { runCheck, runIdentity, type CheckRequest, type LoadedCheck } from './run.ts'
export { default as checkMessages } from './report/check.en.ts'
