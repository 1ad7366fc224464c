import type { ByteString } from '../bytes.ts';
import { valueOf, sentValues, withValue } from './header-lines.ts';
import { chain, type Known, type Plan, type Table, type Variant } from './model.ts';
import { allRegions } from './names.ts';

type Variants = Generator<Variant>;

export const hostMistakes = {
  'host-port-missing': { place: 'header', rarity: 1, variants: portMissing },
  'host-port-added': { place: 'header', rarity: 1, variants: portAdded },
  'host-case': { place: 'header', rarity: 1, variants: letterCase },
  'host-behind-proxy': { place: 'header', rarity: 1, variants: behindProxy },
  'host-bare': { place: 'header', rarity: 1, variants: bare },
  'host-other-form': { place: 'header', rarity: 1, variants: chain(otherForms, otherRegions) },
  'host-with-url': { place: 'header', rarity: 2, variants: withUrl },
  'host-local': { place: 'header', rarity: 2, variants: local },
} satisfies Table<string>;

function* hosts(plan: Plan, ...list: readonly ByteString[]): Variants {
  if (valueOf(plan, 'host') === undefined) return;
  for (const host of list) yield { changes: withValue(plan, 'host', host), detail: host };
}

const hostOf = (plan: Plan): ByteString => valueOf(plan, 'host') ?? '';
const portless = (host: ByteString): ByteString => host.replace(/:\d{0,5}$/, '');

function* portMissing(plan: Plan): Variants {
  const host = hostOf(plan);
  if (portless(host) !== host) yield* hosts(plan, portless(host));
}

function* portAdded(plan: Plan): Variants {
  const host = portless(hostOf(plan));
  yield* hosts(plan, ...PORTS.map((port) => `${host}:${port}`), `${host}:`);
}
/** Default ports first, then those of local stand-ins for AWS and of proxies. */
const PORTS = [443, 80, 8080, 9000, 4566, 3000, 8443, 8000, 5000, 9200, 4443, 3001, 8081, 8888, 9443, 4000];

function* letterCase(plan: Plan): Variants {
  const host = hostOf(plan);
  const [first = '', ...rest] = host.split('.');
  yield* hosts(
    plan,
    [first.toUpperCase(), ...rest].join('.'),
    host.toUpperCase(),
    host.slice(0, 1).toUpperCase() + host.slice(1),
    host.replace(/(^|[.-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase()),
    host.replace(/(^|\.)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase()),
    host.toLowerCase(),
  );
}

function* bare(plan: Plan): Variants {
  const host = hostOf(plan);
  const labels = host.split('.');
  for (let from = 1; from < labels.length; from++) yield* hosts(plan, labels.slice(from).join('.'));
  yield* hosts(plan, labels[0] ?? '', `www.${host}`, `${host}.`);
}

function* otherForms(plan: Plan, known: Known): Variants {
  const host = hostOf(plan);
  const { region, service } = plan;
  const bucket = /^([^:]{1,255}?)\.s3[.-]/.exec(host)?.[1] ?? plan.path.split('/')[1] ?? '';
  const api = host.split('.')[0] ?? '';
  const suffixes = ['amazonaws.com', 'amazonaws.com.cn', 'api.aws'];
  for (const suffix of suffixes) {
    yield* hosts(plan, `${service}.${region}.${suffix}`, `${service}.${suffix}`);
    yield* hosts(plan, `s3.${region}.${suffix}`, `s3-${region}.${suffix}`, `s3.${suffix}`);
    yield* hosts(plan, `s3.dualstack.${region}.${suffix}`, `${service}-fips.${region}.${suffix}`);
    for (const front of [`s3.${region}`, `s3-${region}`, 's3', `s3.dualstack.${region}`])
      yield* hosts(plan, `${bucket}.${front}.${suffix}`);
    yield* hosts(plan, `${api}.${service}.${region}.${suffix}`, `${region}.${service}.${suffix}`);
    yield* hosts(plan, `${region}.${suffix}`, suffix);
  }
  yield* hosts(plan, host.replace(`.${region}`, ''), host.replace(`-${region}`, ''));
  yield* hosts(plan, host.replace(/-vpce-[0-9a-f]{8,17}/, ''), host.replace('.vpce.', '.'));
  yield* hosts(plan, `s3-accelerate.amazonaws.com`, `${bucket}.s3-accelerate.amazonaws.com`);
  for (const sent of sentValues(known, 'host')) yield* hosts(plan, sent);
  yield* hosts(plan, 'host', 'undefined', 'null', 'example.com', '');
}

function* otherRegions(plan: Plan): Variants {
  const host = hostOf(plan);
  for (const region of allRegions)
    if (plan.region !== '' && host.includes(plan.region))
      for (const variant of hosts(plan, host.replace(plan.region, region)))
        yield { ...variant, detail: region, rarity: 'rare' };
}

function* withUrl(plan: Plan): Variants {
  const host = hostOf(plan);
  yield* hosts(plan, `https://${host}`, `http://${host}`, `${host}/`, `https://${host}/`, `//${host}`);
  yield* hosts(plan, host + plan.path, `https://${host}${plan.path}`, ` ${host}`, `${host} `);
}

function* behindProxy(plan: Plan, known: Known): Variants {
  const fronts = ['x-forwarded-host', 'x-original-host', 'x-host', ':authority'].flatMap((name) =>
    sentValues(known, name),
  );
  const origins = ['origin', 'referer', 'location'].flatMap((name) =>
    sentValues(known, name).map((url) => /^[a-z]{1,9}:\/\/([^/?#]{1,300})/i.exec(url)?.[1] ?? ''),
  );
  yield* hosts(plan, ...[...fronts, ...origins].filter(Boolean));
}

function* local(plan: Plan): Variants {
  for (const name of ['localhost', '127.0.0.1', '0.0.0.0', 'minio', 'localstack', '[::1]'])
    yield* hosts(plan, name, ...[9000, 4566, 8080, 3000, 8000, 80, 443].map((port) => `${name}:${port}`));
}
