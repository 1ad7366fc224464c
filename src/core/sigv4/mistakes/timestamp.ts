import type { ByteString } from '../bytes.ts';
import { valueOf, withValue } from './header-lines.ts';
import type { Plan, Table, Variant } from './model.ts';

type Variants = Generator<Variant>;

export const timestampMistakes = {
  'timestamp-form': { place: 'timestamp', rarity: 1, variants: forms },
  'timestamp-zone': { place: 'timestamp', rarity: 1, variants: zones },
  'timestamp-second-reading': { place: 'timestamp', rarity: 1, variants: secondReading },
  'timestamp-other-day': { place: 'timestamp', rarity: 2, variants: otherDay },
  'algorithm-other': { place: 'algorithm', rarity: 1, variants: algorithms },
} satisfies Table<string>;

/** @returns milliseconds since 1970 of `yyyymmddThhmmssZ`; undefined for anything else. */
function instantOf(timestamp: ByteString): number | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(timestamp);
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const basic = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** The line alone, with the header or the parameter that repeats it, and that one alone. */
function* written(plan: Plan, timestamp: ByteString, more: Partial<Plan> = {}, detail = timestamp): Variants {
  yield { changes: { timestamp, ...more }, detail };
  const name = DATE_HEADERS.find((header) => valueOf(plan, header) === plan.timestamp);
  const parameter = `X-Amz-Date=${plan.timestamp}`;
  const repeated =
    name !== undefined
      ? withValue(plan, name, timestamp)
      : plan.query.includes(parameter)
        ? { query: plan.query.replace(parameter, `X-Amz-Date=${timestamp}`) }
        : undefined;
  if (!repeated) return;
  yield { changes: { timestamp, ...repeated, ...more }, detail };
  yield { changes: { ...repeated }, detail };
}
const DATE_HEADERS = ['x-amz-date', 'date'];

function* forms(plan: Plan): Variants {
  const instant = instantOf(plan.timestamp);
  if (instant === undefined) return;
  const iso = new Date(instant).toISOString();
  const seconds = iso.replace('.000', '');
  const texts = [
    plan.timestamp.slice(0, -1),
    seconds,
    iso,
    plan.timestamp.slice(0, 8),
    new Date(instant).toUTCString(),
    iso.replace(/[-:]/g, ''),
    seconds.replace('T', ' ').replace('Z', ''),
    seconds.replace('Z', ''),
    seconds.replace('Z', '+00:00'),
    plan.timestamp.replace('Z', '+0000'),
    plan.timestamp.replace('T', ''),
    plan.timestamp.replace(/[TZ]/g, ''),
    plan.timestamp.replace('T', 't').replace('Z', 'z'),
    `${instant / 1000}`,
    `${instant}`,
    plan.timestamp.replace('Z', 'UTC'),
    plan.timestamp.replace('Z', 'GMT'),
    plan.timestamp.replace('T', ' '),
    `${plan.timestamp}\n`,
    `${plan.timestamp} `,
    `"${plan.timestamp}"`,
    `${plan.timestamp.slice(0, 9)}000000Z`,
    `${plan.timestamp.slice(0, 13)}00Z`,
    new Date(instant).toUTCString().replace('GMT', '+0000'),
    '',
  ];
  for (const text of texts) yield* written(plan, text);
}

/** Offsets from UTC in minutes, where many people live first; then every whole and half hour, and the quarters. */
const ZONES = [
  ...[540, 60, 120, 330, 480, -300, -240, -480, -420, 180, 420, 600, -180, -360, 300, 360, 240],
  ...Array.from({ length: 53 }, (_, index) => (index - 24) * 30).filter((minutes) => minutes !== 0),
  ...[345, 525, 765],
];

function* zones(plan: Plan): Variants {
  const instant = instantOf(plan.timestamp);
  if (instant === undefined) return;
  for (const minutes of ZONES.slice(0, 16))
    yield { changes: { timestamp: basic(instant + minutes * 60_000) }, detail: zoneName(minutes) };
  for (const minutes of new Set(ZONES)) {
    const local = basic(instant + minutes * 60_000);
    const date = local.slice(0, 8);
    const detail = zoneName(minutes);
    if (date !== plan.date) {
      yield* written(plan, local, { date, keyDate: date }, detail);
      yield { changes: { date, keyDate: date }, detail };
    }
    yield* written(plan, local, {}, detail);
    const unmarked = local.slice(0, -1);
    yield { changes: { timestamp: unmarked }, detail, rarity: 'rare' };
  }
}

/** @example zoneName(330) // 'UTC+5:30' */
function zoneName(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${hours}:${`${rest}`.padStart(2, '0')}`;
}

/** Two readings of the clock are rarely further apart than this, in seconds. */
const SECONDS_APART = 30;

function* secondReading(plan: Plan): Variants {
  const instant = instantOf(plan.timestamp);
  if (instant === undefined) return;
  for (const shift of [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8])
    yield {
      changes: { timestamp: basic(instant + shift * 1000) },
      detail: `${shift > 0 ? '+' : ''}${shift} s`,
    };
  for (let seconds = 1; seconds <= SECONDS_APART; seconds++)
    for (const shift of [-seconds, seconds]) {
      const text = basic(instant + shift * 1000);
      const date = text.slice(0, 8);
      yield* written(plan, text, {}, `${shift > 0 ? '+' : ''}${shift} s`);
      if (date !== plan.date)
        yield* written(plan, text, { date, keyDate: date }, `${shift > 0 ? '+' : ''}${shift} s`);
    }
  for (const minutes of [1, 2, 3, 5, 10, 15, 30, 60])
    for (const shift of [-minutes, minutes])
      yield* written(plan, basic(instant + shift * 60_000), {}, `${shift > 0 ? '+' : ''}${shift} min`);
}

function* otherDay(plan: Plan): Variants {
  const instant = instantOf(plan.timestamp);
  if (instant === undefined) return;
  for (const days of [-1, 1, -2, 2, -7, 7, -30, 30, -365, 365]) {
    const text = basic(instant + days * 86_400_000);
    const date = text.slice(0, 8);
    yield* written(plan, text, { date, keyDate: date });
    yield* written(plan, text);
  }
}

const ALGORITHMS = [
  'AWS4-HMAC-SHA-256',
  'AWS4-HMAC-SHA1',
  'AWS4-HMAC-SHA512',
  'HmacSHA256',
  'HMAC-SHA256',
  'AWS4-HMAC',
  'AWS4-ECDSA-P256-SHA256',
  'aws4-hmac-sha256',
  'AWS3-HTTPS',
  'AWS3-HMAC-SHA256',
  'AWS4-HMAC-SHA256-PAYLOAD',
  'AWS4-HMAC-SHA384',
  'AWS4HMACSHA256',
  'AWS4_HMAC_SHA256',
  'AWS4-HMAC-SHA256 ',
  'AWS4-HMAC-SHA256\n',
  'AWS4-HMAC-SHA256-TRAILER',
  'AWS4',
  'AWS',
  'SHA256',
  'sha256',
  'HmacSHA1',
  'HS256',
  'X-Amz-Algorithm=AWS4-HMAC-SHA256',
  'undefined',
  '',
];

function* algorithms(): Variants {
  for (const algorithm of ALGORITHMS) yield { changes: { algorithm }, detail: algorithm };
}
