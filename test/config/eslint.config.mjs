import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Known to be global, so that a rule can tell the browser's own function from one of ours. */
const globals = {
  setTimeout: 'readonly',
  setInterval: 'readonly',
  window: 'readonly',
  globalThis: 'readonly',
};

/** What turns text into markup or code. Pasted text is drawn as text nodes only. */
const sinks = [
  ['innerHTML', 'Draw text nodes; markup from text is how a page runs somebody else’s script.'],
  ['outerHTML', 'Draw text nodes; markup from text is how a page runs somebody else’s script.'],
  ['insertAdjacentHTML', 'Draw text nodes; markup from text is how a page runs somebody else’s script.'],
  [
    'createContextualFragment',
    'Draw text nodes; markup from text is how a page runs somebody else’s script.',
  ],
  ['setHTMLUnsafe', 'Draw text nodes; markup from text is how a page runs somebody else’s script.'],
];
const sinkRules = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-properties': [
    'error',
    ...sinks.map(([property, message]) => ({ property, message })),
    { object: 'document', property: 'write', message: 'Draw text nodes.' },
    { object: 'document', property: 'writeln', message: 'Draw text nodes.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Draw text nodes.' },
    {
      selector: 'JSXAttribute[name.name="style"]',
      message: 'The CSP forbids style attributes: use a class.',
    },
  ],
};

/** Ways to keep a paste or to send it away. The CSP blocks them too; here they are seen when they are written. */
const leaks = [
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
    name,
    message: 'The checker keeps nothing of what is pasted.',
  })),
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'WebTransport',
    'EventSource',
    'RTCPeerConnection',
    'BroadcastChannel',
  ].map((name) => ({ name, message: 'The checker sends nothing of what is pasted.' })),
];
const leakProperties = [
  { property: 'sendBeacon', message: 'The checker sends nothing of what is pasted.' },
  { object: 'document', property: 'cookie', message: 'The checker keeps nothing of what is pasted.' },
  ...leaks.flatMap(({ name, message }) =>
    ['window', 'globalThis', 'self'].map((object) => ({ object, property: name, message })),
  ),
];

const doors = [
  { regex: '^\\.{1,2}/(?:.*/)?core/', message: 'src/core has one door: import `#core`.' },
  { regex: '^\\.{1,2}/(?:.*/)?catalogue/', message: 'Import `#catalogue`.' },
  { regex: '^\\.{1,2}/(?:.*/)?content/', message: 'Only the catalogue reads content: import `#catalogue`.' },
  {
    regex: '^\\.{1,2}/(?:.*/)?(?:tools|cli|test)/',
    message: 'Tools, the CLI and tests are no part of the site.',
  },
  {
    regex: '^\\.{1,2}/(?:.*/)?checker/(?!(?:page-|sender/)?loader\\.ts$)',
    message: 'Only the loader of the checker: all else comes when somebody needs it.',
  },
  {
    regex: '^\\.{1,2}/(?:.*/)?search/(?!(?:page-)?loader\\.ts$|SearchTerms\\.astro$)',
    message: 'Only the loader of the search: all else comes when somebody needs it.',
  },
  {
    regex: '^preact(?:/|$)',
    message: 'Pages are HTML. What needs a framework is an island, in a folder of its own.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', '.astro/', 'test/.artifacts/', '**/*.generated.ts'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // An event handler may be async; a promise in a condition or a spread is a mistake.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // A constructor may widen what a superclass keeps protected.
      '@typescript-eslint/no-useless-constructor': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-misleading-character-class': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      // Written as a type alias or as an interface: whichever reads better.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['src/{core,catalogue,report,checker,search,i18n,site}/**/*.{ts,tsx}', 'content/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  { files: ['src/search/**/*.{ts,tsx}'], languageOptions: { globals }, rules: sinkRules },
  {
    files: ['src/{core,report,checker}/**/*.{ts,tsx}'],
    languageOptions: { globals },
    rules: {
      ...sinkRules,
      'no-restricted-globals': ['error', ...leaks],
      'no-restricted-properties': [...sinkRules['no-restricted-properties'], ...leakProperties],
    },
  },
  ...astro.configs['flat/base'],
  // The scripts of an Astro file are linted as files of their own, which no tsconfig knows.
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    rules: {
      // dependency-cruiser does not read these files; what it holds for the rest is said here again.
      'no-restricted-imports': ['error', { patterns: doors }],
      'astro/no-unused-define-vars-in-style': 'error',
      'astro/valid-compile': 'error',
    },
  },
);
