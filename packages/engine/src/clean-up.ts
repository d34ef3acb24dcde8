/**
 * What a step leaves in an account, as far as it can be read: `checks/<step>/clean-up.ts`. The code that deletes it is in
 * `solutions/<step>/clean-up.ts`, because nothing in the checks can write.
 */
import type { Fact } from './gather/fact.ts'
import type { Settings } from './gather/settings.ts'

/** One thing that is still in the account. */
export interface Leftover {
  /** One of the kinds of its step. */
  readonly kind: string
  /** How AWS identifies it: an id, a domain or a key. */
  readonly id: string
  /** What it is part of: the pool of a domain, the table of a row. */
  readonly of?: string
  /** Its own name, where it has one besides its id. */
  readonly name?: string
  /** How many there are, if they are counted instead of named. */
  readonly count?: number
  /** The feature plan of a pool, or the capacity mode of a table: what its price depends on. */
  readonly plan?: string
  /** The kind that it goes with: it is never deleted by itself. */
  readonly goesWith?: string
  /** Another step made it: it stays unless the learner asks for it by name. */
  readonly stays?: true
}

/** The sentences about one kind of leftover. */
export interface LeftoverKind {
  /** What AWS calls it, with its name: `domain choco-1a2b`. */
  called(leftover: Leftover): string
  /** What it costs to keep it. */
  cost(leftover: Leftover): string
  /** The message after it is deleted, with the slot `{leftover}`. */
  readonly removed: string
}

/** What the learner may mean where the settings don't say. A person has to confirm it. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly createdAt: Date | undefined
  /** Whether it has the name that the step's own files use. That proves nothing: names are not unique. */
  readonly marked: boolean
}

/** The one resource that everything else of the step depends on, and that the settings name by id. */
export interface Root {
  readonly kind: string
  /** Its line in `.env`, and the setting of a check that goes with it. */
  readonly setting: string
  readonly key: keyof Settings
  /** The lines of `.env` that no longer mean anything once it is deleted. */
  readonly forget: readonly string[]
  /** What it may be, if there is no id. */
  readonly candidates: Fact<readonly Candidate[]>
  /** Why an id matches nothing, and the region where it would match, if there is one. */
  readonly configured: Fact<{ readonly hint?: string; readonly otherRegion?: string; readonly foreign?: true }>
}

/** What a step leaves in an account. */
export interface CleanUp {
  readonly kinds: Readonly<Record<string, LeftoverKind>>
  readonly root: Root
  /** Everything of the step that is there, found only by the ids in the settings: nothing is ever guessed. */
  readonly left: Fact<readonly Leftover[]>
  /** Whether this one is still there. */
  readonly still: (leftover: Leftover) => Fact<boolean>
}

/** Declares what a step leaves; the default export of `checks/<step>/clean-up.ts`. */
export const defineCleanUp = (cleanUp: CleanUp): CleanUp => cleanUp
