import type { VNode } from 'preact';
import type { Fault } from '../../core/sigv4/index.ts';
import { fill } from '../../report/rich-text.ts';
import { Heading, Rich, type Ui } from '../components/ui.tsx';
import { withoutSecrets } from './without-secrets.ts';
import type { VerifyWords } from './words.ts';

type Props = Readonly<{ ui: Ui; verify: VerifyWords; faults: readonly Fault[] }>;

/** What the service refuses the request for before it compares signatures, in its order. */
export const Faults = ({ ui, verify, faults }: Props): VNode => (
  <section class="ck-faults">
    <Heading ui={ui}>{verify.words.faults}</Heading>
    <p class="ck-note">{verify.words.faultsNote}</p>
    <ol>
      {faults.map((fault, index) => (
        <li key={index}>
          <FaultItem verify={verify} fault={fault} />
        </li>
      ))}
    </ol>
  </section>
);

function FaultItem({ verify, fault }: Readonly<{ verify: VerifyWords; fault: Fault }>): VNode {
  const { title, what, cure } = verify.faults.checks[fault.check];
  return (
    <>
      <p>
        <b>
          <Rich text={fill(title)} />
        </b>
      </p>
      <p>
        <Rich text={fill(what)} />
      </p>
      {fault.places.map((place, index) => (
        <p key={index}>
          <Rich text={fill(withoutSecrets(verify.faults.seen(fault.check, place)))} />
        </p>
      ))}
      <p>
        <Rich text={fill(cure)} />
      </p>
      {fault.message && (
        <p class="ck-note" translate={false}>
          {verify.words.answer} <code>{[fault.status, fault.code].filter(Boolean).join(' ')}</code>{' '}
          <code>{withoutSecrets(fault.message)}</code>
        </p>
      )}
    </>
  );
}
