/**
 * VitePress preloads what a page imports later, one step away. Two steps away, the library waits until a user signs in.
 * This file imports nothing of the page's own: VitePress would then load the whole page a second time.
 */
export const loadLibrary = () => import('amazon-cognito-identity-js')
