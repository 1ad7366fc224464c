declare namespace App {
  interface Locals {
    /** Set by the article's page, read by the components that its MDX calls. */
    article?: import('./article.ts').Article;
  }
}
