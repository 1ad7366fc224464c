import type { KeyStepName } from './key-ring.ts';
import { chain, type Plan, type Table, type Variant } from './model.ts';
import { allRegions, allServices, nearServices } from './names.ts';
import { daysAround, regionForms } from './scope.ts';

type Variants = Generator<Variant>;

/** The secret is right, but not what was made of it. */
export const keyMistakes = {
  'key-prefix': { place: 'key', rarity: 1, variants: chain(withoutPrefix, prefixForms) },
  'key-not-derived': { place: 'key', rarity: 1, variants: notDerived },
  'key-chained-as-text': { place: 'key', rarity: 1, variants: chainedAsText },
  'key-swapped-arguments': { place: 'key', rarity: 1, variants: chain(swapped, signingForms) },
  'key-steps': { place: 'key', rarity: 1, variants: chain(stepMissing, stepOrder, otherTerminator) },
  'key-other-day': { place: 'key', rarity: 1, variants: otherDay },
  'key-other-region': { place: 'key', rarity: 1, variants: otherRegion },
  'key-other-service': { place: 'key', rarity: 1, variants: otherService },
  'key-date-form': { place: 'key', rarity: 2, variants: dateForms },
} satisfies Table<string>;

function* withoutPrefix(): Variants {
  yield { changes: { prefix: '' } };
}

function* prefixForms(): Variants {
  for (const prefix of [
    'AWS4AWS4',
    'aws4',
    'Aws4',
    'AWS',
    'AWS4 ',
    'AWS4A',
    'AWS4-',
    'AWS4:',
    'AWS4+',
    '"AWS4"',
    'AWS4\n',
  ])
    yield { changes: { prefix }, detail: prefix };
}

function* notDerived(): Variants {
  yield { changes: { prefix: '', keySteps: [] } };
  yield { changes: { keySteps: [] }, detail: 'AWS4' };
}

function* chainedAsText(): Variants {
  yield { changes: { chain: 'hex' }, detail: 'hex' };
  yield { changes: { chain: 'base64' }, detail: 'base64' };
  yield { changes: { chain: 'hex at last' }, detail: 'hex, last step' };
  yield { changes: { chain: 'upper hex' }, detail: 'HEX' };
}

function* swapped(): Variants {
  yield { changes: { chain: 'swapped' } };
  yield { changes: { chain: 'swapped', signing: 'swapped' } };
}

const STEPS: readonly KeyStepName[] = ['date', 'region', 'service', 'terminator'];

function* stepMissing({ keySteps }: Plan): Variants {
  for (const step of keySteps)
    yield { changes: { keySteps: keySteps.filter((name) => name !== step) }, detail: step };
  for (let count = 1; count < 3; count++)
    yield { changes: { keySteps: STEPS.slice(0, count) }, detail: STEPS.slice(count).join(', ') };
  yield { changes: { keySteps: ['region', 'service', 'terminator', 'terminator'] } };
}

function* stepOrder(): Variants {
  const orders: readonly (readonly KeyStepName[])[] = [
    ['date', 'service', 'region', 'terminator'],
    ['region', 'date', 'service', 'terminator'],
    ['terminator', 'service', 'region', 'date'],
    ['region', 'service', 'date', 'terminator'],
    ['service', 'region', 'date', 'terminator'],
    ['date', 'region', 'terminator', 'service'],
    ['service', 'date', 'region', 'terminator'],
    ['date', 'region', 'service', 'terminator', 'terminator'],
    ['date', 'date', 'region', 'service', 'terminator'],
  ];
  for (const keySteps of orders) yield { changes: { keySteps }, detail: keySteps.join(', ') };
}

function* otherDay({ keyDate }: Plan): Variants {
  for (const day of daysAround(keyDate)) yield { changes: { keyDate: day }, detail: day };
}

function* dateForms({ keyDate, timestamp }: Plan): Variants {
  const hyphens = keyDate.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  for (const text of [
    timestamp,
    hyphens,
    keyDate.slice(2),
    `${keyDate}T000000Z`,
    hyphens.replaceAll('-', '/'),
  ])
    yield { changes: { keyDate: text }, detail: text };
}

function* otherRegion({ keyRegion }: Plan): Variants {
  for (const [region, rarity] of regionForms(keyRegion))
    yield { changes: { keyRegion: region }, detail: region, rarity };
  for (const region of allRegions) yield { changes: { keyRegion: region }, detail: region };
}

function* otherService({ keyService }: Plan): Variants {
  const forms = [keyService.toUpperCase(), keyService.toLowerCase(), `${keyService}\n`, `${keyService} `, ''];
  for (const service of [...nearServices(keyService), ...forms])
    yield { changes: { keyService: service }, detail: service };
  for (const service of allServices)
    yield { changes: { keyService: service }, detail: service, rarity: 'rare' };
}

function* otherTerminator(): Variants {
  for (const text of [
    'aws4',
    'AWS4_REQUEST',
    'aws4_request\n',
    'aws4-request',
    'request',
    'aws4request',
    'AWS4_request',
    '',
    'aws_request',
  ])
    yield { changes: { keyTerminator: text }, detail: text };
}

function* signingForms(): Variants {
  yield { changes: { signing: 'swapped' }, detail: 'HMAC(string to sign, key)' };
  yield { changes: { signing: 'hashed' }, detail: 'SHA-256(key + string to sign)' };
  yield { changes: { signing: 'twice' }, detail: 'HMAC(key, HMAC(key, string to sign))' };
}
