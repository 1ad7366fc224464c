import type { VNode } from 'preact';
import type { VerifyMessages } from '#i18n/verify';
import { ECDSA, HMAC, readable, type Examination } from '../../core/sigv4/index.ts';
import { fill } from '../../report/rich-text.ts';
import { Code, Heading, Rich, type Ui } from '../components/ui.tsx';
import { Chunks } from './Chunks.tsx';
import { Comparison } from './Comparison.tsx';
import { Faults } from './Faults.tsx';
import { visible } from './marks.ts';
import { Mistakes } from './Mistakes.tsx';
import type { VerifyWords } from './words.ts';

type Props = Readonly<{ ui: Ui; verify: VerifyWords; examination: Examination; prefix: string }>;

const TONES: Readonly<Record<Examination['conclusion'], 'good' | 'bad' | 'warn'>> = {
  right: 'good',
  proved: 'bad',
  body: 'bad',
  'sides-differ': 'bad',
  key: 'warn',
  'not-found': 'warn',
  'secret-wanted': 'warn',
  'no-signature': 'warn',
};
const SHAPES = { good: '✓', warn: '!', bad: '✕' } as const;

/** What was found out about a signature: the verdict first, then why, then everything that was compared. */
export function Answer({ ui, verify, examination, prefix }: Props): VNode {
  const { words } = verify;
  const { conclusion, proof, mistakes, faults, chunks, steps } = examination;
  const { title, text } = sayingOf(examination, words);
  const tone = TONES[conclusion];
  const isNamed = proof !== 'texts' || mistakes.length > 0;
  return (
    <section class="ck-answer" aria-labelledby={`${prefix}-verdict`}>
      <div class={`ck-verdict ck-tone-${tone}`} role="status">
        <Heading ui={ui} id={`${prefix}-verdict`}>
          <span class="ck-tone" aria-hidden="true">
            {SHAPES[tone]}
          </span>{' '}
          {title}
        </Heading>
        <p>
          <Rich text={fill(text)} />
        </p>
        {proof && isNamed && <p class="ck-note">{words.proofs[proof]}</p>}
      </div>
      {mistakes.length > 0 && <Mistakes ui={ui} verify={verify} examination={examination} />}
      {faults.length > 0 && <Faults ui={ui} verify={verify} faults={faults} />}
      {chunks && <Chunks ui={ui} verify={verify} chunks={chunks} />}
      <Comparison ui={ui} words={words} examination={examination} />
      {steps && (
        <details class="ck-fold">
          <summary>{words.steps}</summary>
          <Code ui={ui} title="bash" code={steps} note={words.stepsNote} />
        </details>
      )}
      <Tried verify={verify} examination={examination} />
    </section>
  );
}

function sayingOf(examination: Examination, words: VerifyMessages): VerifyMessages['algorithm'] {
  const { status, claim, conclusion, changed } = examination;
  if (changed) return { title: words.changed.title, text: changedByte(changed, words) };
  const isOther = status === 'not-checked' && claim !== undefined && ![HMAC, ECDSA].includes(claim.algorithm);
  return isOther ? words.algorithm : words.conclusions[conclusion];
}

function changedByte(
  { where, header = '', at, was, is }: NonNullable<Examination['changed']>,
  words: VerifyMessages,
): string {
  const place = where === 'header' ? words.header(header) : words.changed.places[where];
  const [before, after] = [was, is].map((byte) => visible(readable(byte), true));
  return words.changed.text(place, at, before ?? '', after ?? '');
}

const Tried = ({
  verify: { words, mistakes },
  examination: { tried, ruledOut },
}: Pick<Props, 'verify' | 'examination'>): VNode | null =>
  tried === 0 ? null : (
    <div>
      <p class="ck-note">{words.tried(tried)}</p>
      {ruledOut.length > 0 && (
        <details class="ck-fold">
          <summary>{words.ruledOut(ruledOut.length)}</summary>
          <ul class="ck-tried">
            {ruledOut.map((id) => (
              <li key={id}>
                <Rich text={fill(mistakes.mistakes[id].title)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
