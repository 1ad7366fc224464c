import type { VNode } from 'preact';
import type { Examination, FoundMistake } from '../../core/sigv4/index.ts';
import { fill } from '../../report/rich-text.ts';
import { Heading, Rich, type Ui } from '../components/ui.tsx';
import { visible } from './marks.ts';
import type { VerifyWords } from './words.ts';

type Props = Readonly<{ ui: Ui; verify: VerifyWords; examination: Examination }>;

/** The mistakes that explain what the client sent: what happened, and what to change. */
export function Mistakes({ ui, verify, examination: { mistakes, proof } }: Props): VNode {
  const { words } = verify;
  return (
    <section class="ck-mistakes">
      <Heading ui={ui}>{words.mistakes(mistakes.length)}</Heading>
      <ol>
        {mistakes.map((mistake) => (
          <li key={mistake.id}>
            <MistakeCard ui={ui} verify={verify} mistake={mistake} isProved={proof !== 'texts'} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type CardProps = Readonly<{ ui: Ui; verify: VerifyWords; mistake: FoundMistake; isProved: boolean }>;

const MistakeCard = ({ ui, verify, mistake, isProved }: CardProps): VNode => {
  const { words, mistakes } = verify;
  const { title, reason, cure } = mistakes.mistakes[mistake.id];
  return (
    <article class="ck-mistake">
      <Heading ui={ui} down={2}>
        <span class="ck-level">{isProved ? words.proved : words.likely}</span> <Rich text={fill(title)} />
      </Heading>
      <dl>
        {mistake.detail && (
          <>
            <dt>{words.seen}</dt>
            <dd>
              <Detail detail={mistake.detail} />
            </dd>
          </>
        )}
        <dt>{words.reason}</dt>
        <dd>
          <Rich text={fill(reason)} />
        </dd>
        <dt>{words.cure}</dt>
        <dd>
          <Rich text={fill(cure)} />
        </dd>
      </dl>
      {mistake.alternatives.length > 0 && <Alternatives verify={verify} mistake={mistake} />}
    </article>
  );
};

/** What made the same bytes: nobody can tell which of them it was. */
const Alternatives = ({ verify, mistake }: Pick<CardProps, 'verify' | 'mistake'>): VNode => (
  <details class="ck-fold">
    <summary>{verify.words.alternatives}</summary>
    <ul class="ck-tried">
      {mistake.alternatives.map(({ id, detail }) => (
        <li>
          <Rich text={fill(verify.mistakes.mistakes[id].title)} /> {detail && <Detail detail={detail} />}
        </li>
      ))}
    </ul>
  </details>
);

/** Names of Regions, headers, characters: the same in every language. */
const Detail = ({ detail }: Readonly<{ detail: string }>): VNode => (
  <code translate={false}>{visible(detail)}</code>
);
