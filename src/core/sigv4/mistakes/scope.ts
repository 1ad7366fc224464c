import type { ByteString } from '../bytes.ts';
import { regionOfZone } from '../../endpoint/regions.ts';
import type { ScopeForm } from './forms.ts';
import { chain, type Plan, type Table, type Variant } from './model.ts';
import { allRegions, allServices, nearServices } from './names.ts';

type Variants = Generator<Variant>;

export const scopeMistakes = {
  'region-other': { place: 'scope', rarity: 1, variants: otherRegion },
  'region-is-service': { place: 'scope', rarity: 1, variants: regionIsService },
  'region-form': { place: 'scope', rarity: 1, variants: chain(regionCase, regionForm, regionIsZone) },
  'service-other': { place: 'scope', rarity: 1, variants: chain(nearService, otherService) },
  'service-form': { place: 'scope', rarity: 1, variants: serviceForm },
  'day-other': { place: 'scope', rarity: 1, variants: otherDay },
  'day-form': { place: 'scope', rarity: 2, variants: dayForm },
  'terminator-other': { place: 'scope', rarity: 2, variants: terminators },
  'scope-form': { place: 'scope', rarity: 2, variants: forms },
  'scope-not-in-key': { place: 'scope', rarity: 2, variants: notInKey },
} satisfies Table<string>;

/** Written into the scope and the key alike, as a client with a wrong setting does. */
const region = (name: ByteString): Partial<Plan> => ({ region: name, keyRegion: name });
const service = (name: ByteString): Partial<Plan> => ({ service: name, keyService: name });
const day = (text: ByteString): Partial<Plan> => ({ date: text, keyDate: text });

function* otherRegion(): Variants {
  for (const name of allRegions) yield { changes: region(name), detail: name };
}

function* regionCase(plan: Plan): Variants {
  const { region: name } = plan;
  for (const written of [
    name.toUpperCase(),
    name.toLowerCase(),
    name.slice(0, 1).toUpperCase() + name.slice(1),
  ])
    yield { changes: region(written), detail: written };
}

function* regionIsService({ service: name }: Plan): Variants {
  for (const word of new Set([
    name,
    's3',
    'amazonaws',
    'execute-api',
    'dualstack',
    's3-accelerate',
    'vpce',
    'com',
  ]))
    yield { changes: region(word), detail: word };
}

function* regionIsZone({ region: name }: Plan): Variants {
  for (const letter of 'abcdef') yield { changes: region(name + letter), detail: name + letter };
  const whole = regionOfZone(name);
  if (whole !== undefined) yield { changes: region(whole), detail: whole };
}

function* regionForm({ region: name }: Plan): Variants {
  for (const [written, rarity] of regionForms(name))
    yield { changes: region(written), detail: written, rarity };
}

/** @returns what people and programs put in the place of a Region. */
export function* regionForms(name: string): Generator<readonly [region: string, rarity: Variant['rarity']]> {
  const usual = [
    '',
    'us-east-1',
    'aws-global',
    'global',
    'undefined',
    'null',
    'default',
    'auto',
    'local',
    'region',
    'None',
  ];
  for (const word of usual) yield [word, undefined];
  const marks = [
    `${name}\n`,
    `${name} `,
    ` ${name}`,
    `"${name}"`,
    `'${name}'`,
    `${name}\r\n`,
    `${name}\r`,
    `${name}/`,
  ];
  for (const written of marks) yield [written, undefined];
  yield [name.replaceAll('-', '_'), undefined];
  yield [name.replaceAll('-', ''), undefined];
  yield [name.toUpperCase().replaceAll('-', '_'), undefined];
  for (const front of ['fips-', 'dualstack.', 's3-', 's3.', 'aws-']) yield [front + name, undefined];
  for (const end of ['-fips', '.amazonaws.com', '.vpce', '-1', ';', ',', '.']) yield [name + end, undefined];
  const older = [
    'us-standard',
    'US',
    'EU',
    'us',
    'eu',
    'external-1',
    'us-east',
    'us-west',
    'eu-west',
    'ap-northeast',
    '*',
    'REGION',
    'aws',
    'US East (N. Virginia)',
    'Tokyo',
    'tokyo',
  ];
  for (const word of older) yield [word, 'rare'];
}

function* nearService(plan: Plan): Variants {
  for (const name of nearServices(plan.service)) yield { changes: service(name), detail: name };
}

function* otherService(): Variants {
  for (const name of allServices) yield { changes: service(name), detail: name, rarity: 'rare' };
}

function* serviceForm({ service: name, headers }: Plan): Variants {
  const host = headers.find(([header]) => header === 'host')?.[1] ?? '';
  const labels = host.split('.').slice(0, 2);
  const forms = [
    name.toUpperCase(),
    name.toLowerCase(),
    name.slice(0, 1).toUpperCase() + name.slice(1),
    `${name}\n`,
    `${name} `,
    ` ${name}`,
    `"${name}"`,
    '',
    'undefined',
    'null',
    name.replaceAll('-', ''),
    name.replaceAll('-', '_'),
    `${name}.amazonaws.com`,
    `amazon${name}`,
    `aws-${name}`,
    `${name}/`,
    host,
  ];
  for (const written of [...labels, ...forms]) yield { changes: service(written), detail: written };
}

/** @returns the days before and after, then others that a kept key may be of. @param date - `yyyymmdd`. */
export function* daysAround(date: ByteString): Generator<ByteString> {
  for (const shift of DAY_SHIFTS) {
    const shifted = shiftedDay(date, shift);
    if (shifted !== undefined) yield shifted;
  }
}
const DAY_SHIFTS = [
  -1, 1, -2, 2, -3, 3, -4, -5, -6, -7, 4, 5, 6, 7, -8, -14, -30, -31, -365, 365, -366, 366, 30, 31,
];

function shiftedDay(date: ByteString, days: number): ByteString | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})/.exec(date);
  if (!found) return undefined;
  const [year = 0, month = 1, dayOfMonth = 1] = found.slice(1).map(Number);
  const shifted = new Date(Date.UTC(year, month - 1, dayOfMonth + days));
  return shifted.toISOString().slice(0, 10).replaceAll('-', '');
}

function* otherDay({ date }: Plan): Variants {
  for (const text of daysAround(date)) yield { changes: day(text), detail: text };
}

function* dayForm({ date, timestamp }: Plan): Variants {
  const hyphens = date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const swapped = date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1$3$2');
  for (const text of [
    timestamp,
    hyphens,
    hyphens.replaceAll('-', '/'),
    date.slice(2),
    swapped,
    `${date}Z`,
    '',
  ])
    yield { changes: day(text), detail: text };
}

function* terminators(): Variants {
  const texts = [
    'aws4',
    'AWS4_REQUEST',
    'aws4-request',
    'aws4_request\n',
    'request',
    'aws4request',
    'aws_request',
    '',
    'aws4_request ',
    'AWS4_request',
    'aws4_signature',
  ];
  for (const text of texts) yield { changes: { terminator: text, keyTerminator: text }, detail: text };
}

function* forms(): Variants {
  for (const scopeForm of SCOPE_FORMS) yield { changes: { scopeForm }, detail: scopeForm };
}
const SCOPE_FORMS: readonly Exclude<ScopeForm, 'usual'>[] = [
  'with the access key id',
  'service before Region',
  'Region before date',
  'back to front',
  'no Region',
  'no service',
  'no terminator',
  'no date',
  'slash at the end',
  'slash in front',
  'percent-encoded',
  'blank at the end',
  'comma at the end',
  'lower case',
  'joined by semicolons',
];

function* notInKey({ date, service: name }: Plan): Variants {
  for (const text of allRegions) yield { changes: { region: text }, detail: text };
  for (const text of nearServices(name)) yield { changes: { service: text }, detail: text };
  for (const text of daysAround(date)) yield { changes: { date: text }, detail: text };
}
