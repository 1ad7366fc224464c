import { parseAmzDate } from '../../auth/dates.ts';
import { ECDSA, TERMINATOR } from '../string-to-sign.ts';
import type { Given } from './given.ts';
import type { Check, Fault, FaultPlace } from './model.ts';

/** How the two places word a wrong credential. */
type Word = (
  check: Check,
  detail: string,
  places: readonly FaultPlace[],
  elements?: Fault['elements'],
) => Fault;

/** @returns each fault of the credential, in S3's order: shape, service, terminator, form of the date, region. */
export function credentialFaults(given: Given, word: Word): Fault[] {
  const parts = (given.credential ?? '').split('/');
  const isAsymmetric = given.algorithm === ECDSA && parts.length === 4;
  if (parts.length !== 5 && !isAsymmetric)
    return [
      word(
        'credential-shape',
        'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
        [
          {
            in: 'authorization',
            name: 'Credential',
            seen: given.credential,
            wanted: '<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request',
          },
        ],
      ),
    ];
  const [day = '', region, service = '', terminator = ''] = isAsymmetric
    ? [parts[1], undefined, parts[2], parts[3]]
    : parts.slice(1);
  const { region: home, service: name = 's3' } = given.context;
  const faults: Fault[] = [];
  const add = (
    part: string,
    seen: string,
    wanted: string,
    detail: string,
    more?: Fault['elements'],
  ): void => {
    faults.push(word('scope', detail, [{ in: 'scope', name: part, seen, wanted }], more));
  };
  if (service !== name)
    add('service', service, name, `incorrect service "${service}". This endpoint belongs to "${name}".`);
  if (terminator !== TERMINATOR)
    add(
      'terminator',
      terminator,
      TERMINATOR,
      `incorrect terminal "${terminator}". This endpoint uses "aws4_request".`,
    );
  if (!isDay(day))
    add(
      'date',
      day,
      'yyyyMMdd',
      `incorrect date format "${day}". This date in the credential must be in the format "yyyyMMdd".`,
    );
  if (region !== undefined && home !== undefined && region !== home)
    add('region', region, home, `the region '${region}' is wrong; expecting '${home}'`, [['Region', home]]);
  return faults;
}

/** @returns the scope's date where it is one and not the day of the request. */
export function otherDay({ credential = '', date, dateText }: Given): FaultPlace | undefined {
  const seen = credential.split('/')[1] ?? '';
  if (date === undefined || dateText === undefined || !isDay(seen)) return undefined;
  const wanted = new Date(date).toISOString().slice(0, 10).replaceAll('-', '');
  return seen === wanted ? undefined : { in: 'scope', name: 'date', seen, wanted };
}

const isDay = (text: string): boolean => parseAmzDate(`${text}T000000Z`) !== undefined;
