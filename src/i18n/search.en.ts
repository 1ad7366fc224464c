/** Every word of the search box. */
export interface SearchMessages {
  readonly label: string;
  readonly placeholder: string;
  readonly close: string;
  readonly hint: string;
  readonly loading: string;
  readonly results: string;
  readonly found: (pages: number) => string;
  readonly nothing: (query: string) => string;
  readonly nothingHint: string;
  readonly failed: string;
  readonly allErrors: string;
  readonly pasteNotice: string;
  readonly openChecker: string;
  readonly keyMove: string;
  readonly keyOpen: string;
  readonly keyClose: string;
}

export const en: SearchMessages = {
  label: 'Search errors',
  placeholder: 'Error code, message, or symptom',
  close: 'Close',
  hint: 'Try MissingAuthenticationToken, “Signature expired” or “stage name”.',
  loading: 'Searching…',
  results: 'Search results',
  found: (pages) => (pages === 1 ? '1 article' : `${pages} articles`),
  nothing: (query) => `No article matches “${query}”.`,
  nothingHint:
    'Use fewer words, or only the error code. An error without an article here can still be read by the checker.',
  failed: 'The search index could not be loaded. Check the connection and try again.',
  allErrors: 'All errors',
  pasteNotice:
    'This looks like a response or a command. The checker reads it whole, in this browser, and sends nothing.',
  openChecker: 'Open the checker',
  keyMove: 'move',
  keyOpen: 'open',
  keyClose: 'close',
};
