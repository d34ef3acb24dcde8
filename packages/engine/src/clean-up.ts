/**
 * The words in which a step says what it leaves in an account: `checks/<step>/clean-up.ts`. This is the looking half.
 * What deletes stands in `solutions/<step>/clean-up.ts`, because nothing in this tree can write.
 */
import type { Fact } from './gather/fact.ts'
import type { Settings } from './gather/settings.ts'

/** What a step can leave, in AWS's terms. The words for each stand in `words/en/clean-up.ts`. */
export type LeftoverKind =
  | 'domain'
  | 'deletion-protection'
  | 'user-pool'
  | 'app-client'
  | 'branding-style'
  | 'users'
  | 'row'
  | 'table'

/** One thing that is still in the account. */
export interface Leftover {
  readonly kind: LeftoverKind
  /** By what AWS knows it: an id, a domain, a key. */
  readonly id: string
  /** What it is part of: the pool of a domain, the table of a row. */
  readonly of?: string
  /** Its own name, where it has one besides its id. */
  readonly name?: string
  /** How many there are, where they are counted and not named. */
  readonly count?: number
  /** The feature plan of a pool, or the capacity mode of a table: what its price depends on. */
  readonly plan?: string
  /** It goes when this goes, and is never deleted by itself. */
  readonly goesWith?: LeftoverKind
  /** Another step made it: it stays unless somebody asks for it by name. */
  readonly stays?: true
}

/** Something that may be what the settings leave open. A person says whether it is. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly createdAt: Date | undefined
  /** It has the name that the step's own files give. No proof: names are not unique. */
  readonly marked: boolean
}

/** The one resource that everything else of the step hangs on, and that the settings name by id. */
export interface Root {
  readonly kind: LeftoverKind
  /** Its line in `.env`, and the same as a check knows it. */
  readonly setting: string
  readonly key: keyof Settings
  /** The lines of `.env` that mean nothing any more once it is gone. */
  readonly forget: readonly string[]
  /** What it may be where no id says so. */
  readonly candidates: Fact<readonly Candidate[]>
  /** Why an id leads nowhere: the end of a sentence, and the region where it would lead somewhere, or that no region does. */
  readonly meant: Fact<{ readonly told: string; readonly otherRegion?: string; readonly foreign?: true }>
}

/** What a step leaves in an account. */
export interface CleanUp {
  readonly root: Root
  /** Everything of the step that is there, found by the ids of the settings alone: nothing is ever guessed. */
  readonly left: Fact<readonly Leftover[]>
  /** Whether this one is still there. */
  readonly still: (leftover: Leftover) => Fact<boolean>
}

/** Declares what a step leaves; the default export of `checks/<step>/clean-up.ts`. */
export const defineCleanUp = (cleanUp: CleanUp): CleanUp => cleanUp
