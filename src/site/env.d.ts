declare namespace App {
  interface Locals {
    /** Set by the article's page, read by the components that its MDX calls. */
    article?: import('./article.ts').Article;
  }
}

/** For plain `tsc`; `astro check` knows each component's own props. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
