/** Recognises what the server answers. Looks only as deep as the panel needs before it hands the value on. */
import type { AccountInUse, AccountSwitched, Comparison, HintAnswer, ResetAnswer } from '@workbook/server'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

export const isAccountInUse = (value: unknown): value is AccountInUse =>
  isObject(value) && 'account' in value && isObject(value.account)

export const isAccountSwitched = (value: unknown): value is AccountSwitched =>
  isAccountInUse(value) && 'sentences' in value && Array.isArray(value.sentences)

export const isHintAnswer = (value: unknown): value is HintAnswer =>
  isObject(value) && 'hints' in value && Array.isArray(value.hints) && 'lesson' in value && isObject(value.lesson)

export const isComparison = (value: unknown): value is Comparison =>
  isObject(value) && 'rows' in value && Array.isArray(value.rows)

export const isResetAnswer = (value: unknown): value is ResetAnswer =>
  isObject(value) && 'sentence' in value && typeof value.sentence === 'string'
