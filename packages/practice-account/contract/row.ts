/**
 * The contract: what the practice account promises to do as AWS does it, one row per behaviour. Rows are data with a
 * run at the end; they only import types, so that the book can list them without the AWS SDK.
 */
import type { ContractContext } from './context/context.ts'

/** Where a row comes from. The rows have not been compared with a live AWS account. */
export const SOURCES = {
  MODEL: "AWS's own machine-readable model of the Cognito API (in botocore), or the comments in the AWS SDK",
  DOC: 'the AWS developer guide',
  CAP: 'an answer that was recorded from AWS',
  FIELD: 'the same text in several public reports that do not know of each other',
  KNOW: 'general knowledge, not verified',
} as const

export type Source = keyof typeof SOURCES

/**
 * What AWS's API alone cannot show: the mails that it sent, answers to requests without a valid signature, and what a trigger
 * of a pool was called with.
 */
export type Need = 'inbox' | 'any-signature' | 'functions'

/** One behaviour. `run` throws when an endpoint does something else. */
export interface Row {
  /** `topic/name`, stable. */
  readonly id: string
  /** One sentence that a learner can read. */
  readonly behaviour: string
  readonly source: Source
  /** A rule that makes no sense on AWS, such as “loopback only”: it only runs here. */
  readonly where?: 'practice-only'
  /** What the endpoint must have besides AWS's API; without it the row is not run: neither passed nor failed. */
  readonly needs?: readonly Need[]
  run(context: ContractContext): Promise<void>
}

export interface Topic {
  readonly name: string
  readonly title: string
  readonly rows: readonly Row[]
}

/** Rows of one topic. */
export const defineTopic = (name: string, title: string, rows: readonly Row[]): Topic => ({ name, title, rows })

/** A deliberate difference between the practice account and AWS. */
export interface Difference {
  readonly id: string
  readonly differs: string
  readonly because: string
}
