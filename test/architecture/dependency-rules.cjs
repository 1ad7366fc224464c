/**
 * Who may import whom. `depcruise --config test/architecture/dependency-rules.cjs src content`.
 * `.astro` files are not read here; the ESLint configuration holds the same rules for them.
 */

/** @param {string} packages - alternatives; matches them installed as well as not */
const npm = (packages) => `^(?:node_modules/)?(?:${packages})(?:/|$)`;
const core = '^src/core/index\\.ts$';
/** The second door: the workbench of signatures, which a page loads later than the engine. */
const sigv4 = '^src/core/sigv4/index\\.ts$';
/** The third: a request in other languages, which weighs as much as the readers. */
const printers = '^src/core/request/printers/index\\.ts$';
const catalogue =
  '^src/catalogue/(?:index|complete|reference|services|codes\\.generated|behind\\.generated)\\.ts$';
const i18n = '^src/i18n/';
const report = '^src/report/';
/** dependency-cruiser names Node's own modules without `node:` and without a path. */
const nodeModule =
  '^(?:node:)?(?:fs|process|path|url|stream|util|buffer|events|timers)(?:/promises|/consumers)?$';

/**
 * @param {string} folder
 * @param {readonly string[]} allowed - patterns of what it may import beside itself
 * @param {string} comment - why, and what to do instead
 */
const only = (folder, allowed, comment) => ({
  name: `${folder.replace('src/', '')}-imports`,
  comment,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { pathNot: [`^${folder}/`, ...allowed] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      ...only(
        'src/core',
        [],
        'src/core runs in a page, a worker, Node and the CLI. Pass what differs in as an argument.',
      ),
      from: { path: '^src/core/', pathNot: '^src/core/sigv4/(?:sign\\.ts|hash\\.ts|v4a/)' },
    },
    {
      name: 'hash-imports',
      comment:
        'hash.ts is the one door to a hash, so that signer, verifier and searches run on the same one.',
      severity: 'error',
      from: { path: '^src/core/sigv4/hash\\.ts$' },
      to: { pathNot: ['^src/core/', npm('@noble/hashes')] },
    },
    {
      name: 'curve-imports',
      comment: 'v4a/ is the one place that knows the curve of SigV4A; it hashes through hash.ts.',
      severity: 'error',
      from: { path: '^src/core/sigv4/v4a/' },
      to: { pathNot: ['^src/core/', npm('@noble/curves')] },
    },
    {
      name: 'curve-comes-later',
      comment: 'The curve weighs more than the rest of signing. Take types, and values by loadAsymmetric().',
      severity: 'error',
      from: { path: '^(?:src|content)/', pathNot: '^src/(?:core/sigv4/v4a|tools)/' },
      to: { path: '^src/core/sigv4/v4a/', dynamic: false, dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'signer-imports',
      comment: 'sign.ts is the one door to the signing library; the rest of the core only reads signatures.',
      severity: 'error',
      from: { path: '^src/core/sigv4/sign\\.ts$' },
      to: { pathNot: ['^src/core/', npm('@smithy/signature-v4|@smithy/types')] },
    },
    {
      name: 'core-has-one-door',
      comment:
        'What is not exported by a door may change at any time. Import `#core`, or `#sigv4` for signatures.',
      severity: 'error',
      from: { path: '^(?:src|content)/', pathNot: '^src/(?:core|tools)/' },
      to: { path: '^src/core/', pathNot: [core, sigv4, printers, '^src/core/sigv4/sign\\.ts$'] },
    },
    {
      name: 'signer-is-for-the-checker',
      comment: 'The signing library weighs more than the engine. Only the signing panel loads it, on demand.',
      severity: 'error',
      from: { path: '^(?:src|content)/', pathNot: '^src/(?:core|checker)/' },
      to: { path: '^src/core/sigv4/sign\\.ts$' },
    },
    {
      name: 'content-imports',
      comment:
        'A folder of content is one error and its causes, reviewed on its own. Name another by its slug or cause id.',
      severity: 'error',
      from: { path: '^content/(errors/[^/]+/[^/]+|known/[^/]+)/' },
      to: { pathNot: [core, '^content/$1/', '^content/known/words[.]ts$'] },
    },
    {
      name: 'content-has-one-reader',
      comment: 'The catalogue is the one way to content, so that its layout can change. Import `#catalogue`.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:catalogue|tools)/' },
      to: { path: '^content/' },
    },
    only(
      'src/catalogue',
      [core, '^content/'],
      'The catalogue only collects content. Look-ups that need words belong to the report or the site.',
    ),
    only(
      'src/i18n',
      [core, sigv4],
      'Words know the vocabulary they speak of and nothing else, so that every part can use them.',
    ),
    only(
      'src/report',
      [core, sigv4, catalogue, i18n],
      'The report turns a diagnosis into words for page and terminal alike: no DOM, no Node.',
    ),
    only(
      'src/checker',
      [core, sigv4, printers, catalogue, i18n, report, '^src/core/sigv4/sign\\.ts$', npm('preact')],
      'The checker holds what people paste. Every package in it can read that, so it has next to none.',
    ),
    only(
      'src/search',
      [core, i18n, npm('preact')],
      'The search is loaded on every page: no catalogue, no engine. The index knows the articles.',
    ),
    only(
      'src/cli',
      [core, sigv4, catalogue, i18n, report, nodeModule],
      'The CLI is the engine, the words and Node.',
    ),
    {
      name: 'site-imports',
      comment:
        'The site draws at build. Of an island it knows only the loader and the markup; no island, no CLI.',
      severity: 'error',
      from: { path: '^src/site/' },
      to: {
        path: '^(?:src|content|test)/',
        pathNot: [
          '^src/site/',
          core,
          catalogue,
          i18n,
          '^src/(?:search|checker)/(?:page-)?loader\\.ts$',
          '^src/search/SearchTerms\\.astro$',
        ],
      },
    },
    {
      name: 'pages-imports',
      comment: 'A page fetches and hands over. Logic belongs to the part that it is about.',
      severity: 'error',
      from: { path: '^src/pages/' },
      to: { path: '^src/', pathNot: ['^src/(?:pages|site|checker|search)/', core, catalogue, i18n] },
    },
    {
      name: 'types-alone-of-core',
      comment:
        'A value from `#core` would bring the engine onto every page. Take its types; they weigh nothing.',
      severity: 'error',
      from: { path: '^src/(?:search|i18n)/' },
      to: { path: [core, sigv4], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-in-the-browser',
      comment: 'These folders run in a browser too, where there is no Node.',
      severity: 'error',
      from: { path: '^src/(?:core|catalogue|i18n|report|checker|search)/|^content/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-tools',
      comment: 'Tools run by hand and may import anything. Move what two of you need to where both may look.',
      severity: 'error',
      from: { path: '^(?:src|content)/', pathNot: '^src/tools/' },
      to: { path: '^src/tools/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'What ships does not depend on its proof.',
      severity: 'error',
      from: { path: '^(?:src|content)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one, or miss a third. Types may refer to each other.',
      severity: 'error',
      from: { path: '^(?:src|content)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    // Imports of types are imports too: a rule that they escape is no rule.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
