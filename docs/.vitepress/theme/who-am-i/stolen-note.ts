/**
 * While a user of the pool has Jane's address, the browser keeps their own one, so that a reload half-way loses nothing:
 * after it they sign in with Jane's address. An address isn't a secret, and it is removed once it is changed back.
 */
const KEY = 'workbook-own-address'

/** The learner's own address, while it is changed. */
export const ownAddressKept = (): string | undefined => localStorage.getItem(KEY) ?? undefined

export const keepOwnAddress = (email: string): void => localStorage.setItem(KEY, email)

export const forgetOwnAddress = (): void => localStorage.removeItem(KEY)
