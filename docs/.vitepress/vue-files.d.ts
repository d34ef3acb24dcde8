/** tsc reads no `.vue` files: their logic stands in `.ts` files beside them, their templates are tried by the build. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}

declare module '*.css' {}
