/** Brings in what fills a page's code with the reader's own values, where an address carries some. */
export function watchForValues(): void {
  const look = (): void => {
    if (location.hash.includes('?'))
      void import('./fill.ts').then(({ fillFromAddress }) => fillFromAddress());
  };
  look();
  // The checker in an article may lead to the page that it stands on.
  addEventListener('hashchange', look);
}
