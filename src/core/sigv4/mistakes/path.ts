import type { ByteString } from '../bytes.ts';
import { canonicalPath } from '../canonical-path.ts';
import { splitTarget } from '../canonical-request.ts';
import { percentDecode, percentEncode } from '../percent.ts';
import { isS3Like } from '../rules.ts';
import { encodeToo, leaveBare, LEFT_BARE, lowerEscapes, OVER_ENCODED, TEXT_FORMS } from './characters.ts';
import { chain, type Known, type Plan, type Table, type Variant } from './model.ts';
import { queryTexts } from './query-texts.ts';

type Variants = Generator<Variant>;

export const pathMistakes = {
  'path-encoded-once': { place: 'path', rarity: 1, variants: encodedOnce },
  'path-encoded-again': { place: 'path', rarity: 1, variants: chain(encodedTwice, encodedThrice) },
  'path-bucket-missing': { place: 'path', rarity: 1, variants: bucketMissing },
  'path-bucket-added': { place: 'path', rarity: 1, variants: bucketAdded },
  'path-stage-missing': { place: 'path', rarity: 1, variants: chain(stageMissing, segmentsMissing) },
  'path-with-query': { place: 'path', rarity: 1, variants: withQuery },
  'path-slash-encoded': { place: 'path', rarity: 1, variants: slashEncoded },
  'path-not-encoded': { place: 'path', rarity: 1, variants: notEncoded },
  'path-trailing-slash': { place: 'path', rarity: 1, variants: trailingSlash },
  'path-normalized': { place: 'path', rarity: 1, variants: normalized },
  'path-not-normalized': { place: 'path', rarity: 1, variants: notNormalized },
  'path-plus': { place: 'path', rarity: 1, variants: plusses },
  'path-hex-case': { place: 'path', rarity: 1, variants: hexCase },
  'path-empty': { place: 'path', rarity: 1, variants: emptyPath },
  'path-characters': { place: 'path', rarity: 2, variants: chain(charactersBare, overEncoded) },
  'path-prefix-added': { place: 'path', rarity: 2, variants: prefixAdded },
  'path-absolute': { place: 'path', rarity: 2, variants: absolute },
  'path-text-form': { place: 'path', rarity: 3, variants: chain(textForms, letterCase) },
} satisfies Table<string>;

const encode = (path: ByteString): ByteString => percentEncode(path, true);
/** The path as sent, as far as the canonical one tells. */
const sentPath = (path: ByteString, { rules }: Known): ByteString =>
  rules.doubleEncode ? percentDecode(path) : path;
const decodedPath = (path: ByteString, known: Known): ByteString => percentDecode(sentPath(path, known));
/** From decoded to what the service would make of it. */
const canonicalOf = (decoded: ByteString, { rules }: Known): ByteString =>
  rules.doubleEncode ? encode(encode(decoded)) : encode(decoded);

function* paths(...list: readonly ByteString[]): Variants {
  for (const path of list) yield { changes: { path } };
}

function* encodedOnce({ path }: Plan, known: Known): Variants {
  if (known.rules.doubleEncode) yield* paths(encode(decodedPath(path, known)), sentPath(path, known));
}

function* encodedTwice({ path }: Plan, known: Known): Variants {
  if (!known.rules.doubleEncode) yield* paths(encode(path), encode(encode(percentDecode(path))));
}

function* encodedThrice({ path }: Plan, { rules }: Known): Variants {
  yield* paths(rules.doubleEncode ? encode(path) : encode(encode(path)));
}

function* notEncoded({ path }: Plan, known: Known): Variants {
  const decoded = decodedPath(path, known);
  yield* paths(decoded, decoded.replaceAll('+', ' '));
  if (known.request) yield* paths(splitTarget(known.request.target).path);
}

function* slashEncoded({ path }: Plan, known: Known): Variants {
  for (const text of [path, sentPath(path, known), decodedPath(path, known)]) {
    const all = percentEncode(text);
    const behindFirst = `/${percentEncode(text.slice(1))}`;
    yield* paths(all, behindFirst, lowerEscapes(all), lowerEscapes(behindFirst));
    yield* paths(text.replaceAll('/', '%2F'), `/${text.slice(1).replaceAll('/', '%2F')}`);
    yield* paths(text.replaceAll('/', '%252F'), `/${text.slice(1).replaceAll('/', '%252F')}`);
  }
  yield* paths(path.replaceAll('%252F', '%2F'), path.replaceAll('%252F', '/'), path.replaceAll('%2F', '/'));
}

function* hexCase({ path }: Plan): Variants {
  const inner = path.replace(/%25[\dA-F]{2}/g, (escape) => escape.toLowerCase());
  yield* paths(lowerEscapes(path), inner, lowerEscapes(inner));
  yield* paths(path.replace(/%25[\da-f]{2}/g, (escape) => escape.toUpperCase()));
}

function* plusses({ path }: Plan): Variants {
  for (const [from, to] of PLUS_READINGS)
    if (path.includes(from))
      yield { changes: { path: path.replaceAll(from, to) }, detail: `${from} → ${to}` };
}
/** What encoders and decoders of forms make of blanks and plus signs. */
const PLUS_READINGS = [
  ['%20', '+'],
  ['%20', '%2B'],
  ['%2520', '+'],
  ['%2520', '%2B'],
  ['%2520', '%252B'],
  ['%2B', '%20'],
  ['%2B', '+'],
  ['%2B', '%2520'],
  ['%252B', '%2520'],
  ['%252B', '%20'],
  ['%252B', '%2B'],
  ['%252B', '+'],
] as const;

function* charactersBare({ path }: Plan): Variants {
  for (const [detail, characters] of Object.entries(LEFT_BARE)) {
    const inner = path.replaceAll('%25', '%');
    for (const text of [
      leaveBare(path, characters),
      leaveBare(inner, characters),
      bareInside(path, characters),
    ])
      yield { changes: { path: text }, detail };
  }
}

/** Of a path encoded twice: only the escapes of these characters are taken back. */
const bareInside = (path: ByteString, characters: string): ByteString =>
  path.replace(/%25[\dA-F]{2}/g, (escape) => {
    const once = escape.replace('%25', '%');
    return characters.includes(percentDecode(once)) ? percentDecode(once) : escape;
  });

function* overEncoded({ path }: Plan): Variants {
  for (const detail of OVER_ENCODED) {
    const once = encodeToo(path, detail);
    yield { changes: { path: once }, detail };
    yield { changes: { path: path.replace(/[-_.~]/g, (c) => encode(encodeToo(c, detail))) }, detail };
  }
}

function* normalized({ path }: Plan, { rules, request }: Known): Variants {
  const all = { normalizePath: true, doubleEncode: rules.doubleEncode, plusInPath: rules.plusInPath };
  if (request) yield* paths(canonicalPath(splitTarget(request.target).path, all));
  yield* paths(canonicalPath(path, { normalizePath: true, doubleEncode: false, plusInPath: false }));
  yield* paths(path.replace(/\/+/g, '/'));
}

function* notNormalized({ path }: Plan, { rules, request }: Known): Variants {
  if (request)
    yield* paths(canonicalPath(splitTarget(request.target).path, { ...rules, normalizePath: false }));
  yield* paths(`/${path}`, path === '/' ? '/.' : `/.${path}`);
}

function* trailingSlash({ path }: Plan): Variants {
  if (path.endsWith('/')) yield* paths(path.slice(0, -1));
  yield* paths(`${path}/`);
}

function* stageMissing({ path, service }: Plan): Variants {
  if (!isS3Like(service)) yield* dropFirst(path, 1);
}

function* bucketMissing({ path, service }: Plan): Variants {
  if (isS3Like(service)) yield* dropFirst(path, 1);
}

function* segmentsMissing({ path }: Plan): Variants {
  yield* dropFirst(path, 2);
  yield* dropFirst(path, 3);
  const last = path.lastIndexOf('/', path.length - 2);
  if (last > 0) yield* paths(path.slice(0, last), path.slice(0, last + 1));
}

function* dropFirst(path: ByteString, count: number): Variants {
  const segments = path.split('/').slice(1);
  if (segments.length < count || (segments.length === count && segments.at(-1) === '')) return;
  const detail = `/${segments.slice(0, count).join('/')}`;
  const rest = `/${segments.slice(count).join('/')}`;
  yield { changes: { path: rest }, detail };
  if (rest === '/') yield { changes: { path: '' }, detail };
}

function* prefixAdded({ path }: Plan): Variants {
  for (const prefix of PREFIXES) {
    yield { changes: { path: `/${prefix}${path}` }, detail: `/${prefix}` };
    if (path === '/') yield { changes: { path: `/${prefix}` }, detail: `/${prefix}` };
  }
}
/** Stages and base paths that people use, in the order of how common they are. */
const PREFIXES = [
  ...['prod', 'dev', 'test', 'staging', 'stage', 'default', 'production', 'api', 'v1', 'beta', 'qa', 'uat'],
  ...['v2', 'Prod', 'Stage', 'live', 'development', 'sandbox', 'demo', 'local', 'restapis', '%24default'],
  ...['_aws', '2015-03-31', 'Dev', 'stg', 'prd', 'preprod', 'int', 'alpha', 'public', 'internal', 'graphql'],
];

function* bucketAdded({ path, headers, service }: Plan): Variants {
  if (!isS3Like(service)) return;
  const host = headers.find(([name]) => name === 'host')?.[1] ?? '';
  const bucket = /^([^:]{1,255}?)\.s3[.-]/.exec(host)?.[1];
  if (bucket === undefined) return;
  yield { changes: { path: `/${bucket}${path}` }, detail: bucket };
  if (path === '/') yield { changes: { path: `/${bucket}` }, detail: bucket };
}

function* withQuery(plan: Plan, known: Known): Variants {
  const sent = sentPath(plan.path, known);
  for (const query of queryTexts(plan, known)) {
    if (query === '') continue;
    for (const path of [
      encode(`${sent}?${query}`),
      `${plan.path}?${query}`,
      encode(encode(`${sent}?${query}`)),
    ])
      for (const line of ['', plan.query]) yield { changes: { path, query: line } };
    yield { changes: { path: `${plan.path}${encode(`?${query}`)}`, query: '' } };
  }
  if (plan.query === '') yield* paths(`${plan.path}?`, `${plan.path}%3F`);
}

function* emptyPath(): Variants {
  yield* paths('/', '');
}

function* absolute({ path, headers }: Plan): Variants {
  const host = headers.find(([name]) => name === 'host')?.[1] ?? '';
  for (const front of [`https://${host}`, `http://${host}`, host, `//${host}`, `/${host}`])
    for (const text of [`${front}${path}`, `${encode(front)}${path}`, percentEncode(front) + path])
      yield { changes: { path: text }, detail: front };
  yield* paths(path.slice(1));
}

function* letterCase({ path }: Plan): Variants {
  const outside = path.split(/(%[\dA-F]{2})/);
  yield* paths(outside.map((text, i) => (i % 2 === 0 ? text.toLowerCase() : text)).join(''));
  yield* paths(outside.map((text, i) => (i % 2 === 0 ? text.toUpperCase() : text)).join(''));
}

function* textForms({ path }: Plan, known: Known): Variants {
  const decoded = decodedPath(path, known);
  for (const [detail, change] of Object.entries(TEXT_FORMS))
    yield { changes: { path: canonicalOf(change(decoded), known) }, detail };
}
