/** Runs single steps: keys, paths, queries, header values, hosts, and what is signed beside a request. */
import { hex, readable, utf8 } from '../../core/sigv4/bytes.ts';
import { canonicalValue } from '../../core/sigv4/canonical-headers.ts';
import { canonicalPath } from '../../core/sigv4/canonical-path.ts';
import { canonicalQuery, parseQuery } from '../../core/sigv4/canonical-query.ts';
import { hostOf } from '../../core/sigv4/host.ts';
import { STANDARD } from '../../core/sigv4/rules.ts';
import { prepareWire } from '../../core/sigv4/sign-wire.ts';
import { deriveKey } from '../../core/sigv4/signing-key.ts';
import { TERMINATOR } from '../../core/sigv4/string-to-sign.ts';
import { deriveKeyPair } from '../../core/sigv4/v4a/index.ts';
import { attempt, differing, type Outcome } from './outcome.ts';
import { chainFaults, eventFaults, policyFaults, type Chain, type Event, type Policy } from './streams.ts';

type Strings<Name extends string> = Readonly<Record<Name, string>>;

interface PathPart extends Strings<'path' | 'canonical'> {
  readonly options: {
    readonly normalizePath: boolean;
    readonly doubleEncode: boolean;
    readonly plusInPath?: boolean;
  };
}
interface QueryPart extends Strings<'query' | 'canonical'> {
  readonly options: Readonly<Record<string, unknown>>;
}
interface KeyPart extends Strings<'secretAccessKey' | 'date' | 'region' | 'service'> {
  readonly steps: Readonly<Record<string, string>>;
}
type AsymmetricPart = Strings<'accessKeyId' | 'secretAccessKey' | 'd' | 'x' | 'y'>;

/** As `test/vectors/parts.json` holds them; each list may be absent. */
export interface Parts {
  readonly signingKeys?: readonly KeyPart[];
  readonly chunkChains?: readonly Chain[];
  readonly postPolicies?: readonly Policy[];
  readonly events?: readonly Event[];
  readonly paths?: readonly PathPart[];
  readonly queries?: readonly QueryPart[];
  readonly headerValues?: readonly Strings<'value' | 'canonical'>[];
  /** Values that signers read in different ways: each of them is right for somebody. */
  readonly headerValueDisagreements?: readonly Strings<'value' | 'canonical'>[];
  readonly hosts?: readonly Strings<'url' | 'host'>[];
  readonly v4aKeys?: readonly AsymmetricPart[];
  /** By signer: headers that it leaves unsigned, some with a remark behind the name. */
  readonly neverSigned?: Readonly<Record<string, readonly string[]>>;
}

export const runParts = (parts: Parts): Outcome[] => [
  ...outcomes('signingKeys', parts.signingKeys, keyFaults),
  ...outcomes('chunkChains', parts.chunkChains, chainFaults),
  ...outcomes('postPolicies', parts.postPolicies, policyFaults),
  ...outcomes('events', parts.events, eventFaults),
  ...outcomes('paths', parts.paths, pathFaults),
  ...outcomes('queries', parts.queries, queryFaults, ({ options }) => 'doubleEncodeEquals' in options),
  ...outcomes('headerValues', parts.headerValues, valueFaults),
  ...outcomes('headerValueDisagreements', parts.headerValueDisagreements, valueFaults, () => true),
  ...outcomes('hosts', parts.hosts, hostFaults),
  ...outcomes('v4aKeys', parts.v4aKeys, pairFaults),
  ...outcomes('neverSigned', Object.entries(parts.neverSigned ?? {}), unsignedFaults, isOfOthers),
];

/** @param isHistory - which ones follow a rule that AWS's own signers do not. */
function outcomes<Part>(
  name: string,
  parts: readonly Part[] = [],
  faultsOf: (part: Part) => string[],
  isHistory: (part: Part) => boolean = () => false,
): Outcome[] {
  return parts.map((part, index) => ({
    id: `${name}/${index}`,
    faults: attempt(() => faultsOf(part)),
    history: isHistory(part),
  }));
}

function keyFaults({ secretAccessKey, steps, ...scope }: KeyPart): string[] {
  const made = deriveKey(secretAccessKey, { ...scope, terminator: TERMINATOR });
  const text = new Map(Object.entries(made).map(([step, bytes]) => [step, hex(bytes as Uint8Array)]));
  return Object.entries(steps).flatMap(([step, expected]) => differing(step, expected, text.get(step) ?? ''));
}

const pathFaults = ({ path, canonical, options }: PathPart): string[] =>
  differing(path, canonical, readable(canonicalPath(utf8(path), { plusInPath: false, ...options })));

const queryFaults = ({ query, canonical, options }: QueryPart): string[] =>
  differing(
    query,
    canonical,
    readable(
      canonicalQuery(parseQuery(utf8(query), { ...STANDARD, plusInQuery: options.plusInQuery === true })),
    ),
  );

const valueFaults = ({ value, canonical }: Strings<'value' | 'canonical'>): string[] =>
  differing(JSON.stringify(value), canonical, readable(canonicalValue(utf8(value))));

const hostFaults = ({ url, host }: Strings<'url' | 'host'>): string[] =>
  differing(url, host, hostOf(url) ?? 'none');

function pairFaults({ secretAccessKey, accessKeyId, d, x, y }: AsymmetricPart): string[] {
  const pair = deriveKeyPair(secretAccessKey, accessKeyId);
  const made = pair ? { d: hex(pair.privateKey), ...pair.publicKey } : undefined;
  return differing('key pair', JSON.stringify({ d, x, y }), JSON.stringify(made));
}

/** Only the lists of AWS's own signers are followed; one of them is of what a signer writes itself. */
const isOfOthers = ([signer]: readonly [string, unknown]): boolean =>
  !/smithy|botocore|aws-c-auth/.test(signer) || signer.includes('deletes');

function unsignedFaults([, names]: readonly [string, readonly string[]]): string[] {
  const plain = names.filter((name) => /^[\w-]+$/.test(name));
  const { canonicalRequest } = prepareWire(
    { method: 'GET', target: '/', headers: plain.map((name) => [name, 'value']) },
    {
      credentials: { accessKeyId: '', secretAccessKey: '' },
      region: 'us-east-1',
      service: 'execute-api',
      epochMs: 0,
    },
  );
  return differing('signed headers', 'x-amz-date', canonicalRequest.signedHeaders);
}
