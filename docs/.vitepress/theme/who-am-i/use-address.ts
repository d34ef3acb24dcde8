/** How far the attack on Jane's row has got, read from the newest ID token, so a reload halfway loses nothing. */
import { computed } from 'vue'

import { takeApart } from './token.ts'
import { useWhoAmI } from './use-who-am-i.ts'

/** The victim: she has been in the table since step 4. */
export const JANE = 'jane.smith@gmail.com'

/** `own`: as after lesson 4 · `stolen`: changed to Jane's · `unverified`: their own address, not verified yet. */
export type AddressState = 'own' | 'stolen' | 'unverified' | 'is-jane'

/** What the token says about the address, and what that means here. */
export function useAddress() {
  const { session } = useWhoAmI()
  const claims = computed(() => {
    if (!session.value) return undefined
    const { email, email_verified } = takeApart(session.value.idToken).payload
    return { email: String(email), email_verified: email_verified === true }
  })
  const state = computed((): AddressState => {
    const { email, email_verified: verified } = claims.value ?? { email: '', email_verified: true }
    if (email === JANE) return verified ? 'is-jane' : 'stolen'
    return verified ? 'own' : 'unverified'
  })
  return { claims, state }
}
