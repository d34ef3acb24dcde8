/**
 * VitePress preloads what a page loads later, one step far. Two steps away, the library waits until somebody signs in.
 * This file imports nothing of the page's own: VitePress would then load the whole page a second time.
 */
export const loadLibrary = () => import('amazon-cognito-identity-js')
