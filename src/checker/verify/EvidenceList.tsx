import type { VNode } from 'preact';
import type { EvidenceSide, VerifyMessages } from '#i18n/verify';
import type { SignatureEvidence } from '../../core/sigv4/index.ts';

type Props = Readonly<{ words: VerifyMessages; evidence: SignatureEvidence }>;

const SIDES: readonly EvidenceSide[] = ['request', 'service', 'client'];

/** What of the signature the paste shows, and what to paste next for what it does not. */
export const EvidenceList = ({ words, evidence }: Props): VNode => (
  <section class="ck-shows">
    <h3 class="ck-label">{words.shows}</h3>
    <ul>
      {SIDES.map((side) => {
        const isThere = shows(evidence, side);
        return (
          <li key={side} class={isThere ? 'ck-there' : 'ck-missing'}>
            <span class="ck-tone" aria-hidden="true">
              {isThere ? '✓' : '–'}
            </span>{' '}
            {words.sides[side]}
            <span class="ck-hidden">{`: ${isThere ? words.there : words.missing}`}</span>
            {!isThere && <span class="ck-note"> {words.wanted[side]}</span>}
          </li>
        );
      })}
    </ul>
    {!shows(evidence, 'client') && <Switches words={words} />}
  </section>
);

function shows({ request, service, client }: SignatureEvidence, side: EvidenceSide): boolean {
  if (side === 'request') return request !== undefined;
  const { canonicalRequest, stringToSign } = side === 'service' ? service : client;
  return canonicalRequest !== undefined || stringToSign !== undefined;
}

const Switches = ({ words }: Readonly<{ words: VerifyMessages }>): VNode => (
  <details class="ck-fold">
    <summary>{words.logs}</summary>
    <dl class="ck-switches" translate={false}>
      {words.logSwitches.map(({ client, how }) => (
        <div key={client}>
          <dt>{client}</dt>
          <dd>
            <code>{how}</code>
          </dd>
        </div>
      ))}
    </dl>
  </details>
);
