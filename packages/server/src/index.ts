export type {
  AccountInUse,
  Answers,
  ComparedRow,
  Comparison,
  GuessesAnswer,
  HintAnswer,
  ProgressAnswer,
} from './book/answers.ts'
export { lessonChecker } from './book/check-lesson.ts'
export { panelControllers } from './book/controllers.ts'
export { serveBook } from './book/serve.ts'
export type { AnyRow, SignInPlace, WhoAmI } from './who-am-i/answer.ts'
export { learnersSignIn } from './who-am-i/sign-in.ts'
export { default as whoAmIMessages } from './who-am-i/who-am-i.en.ts'
