import type { VNode } from 'preact';
import type { ChunkedBody } from '../../core/sigv4/index.ts';
import { fill } from '../../report/rich-text.ts';
import { Heading, Rich, type Ui } from '../components/ui.tsx';
import type { VerifyWords } from './words.ts';

type Props = Readonly<{ ui: Ui; verify: VerifyWords; chunks: ChunkedBody }>;

/** A body in chunks: whether each one carries the right signature, and what is wrong with their framing. */
export function Chunks({ ui, verify: { words, faults }, chunks }: Props): VNode {
  const { framing, links, firstWrong, remarks } = chunks;
  const { chunks: said } = faults;
  const sentences = [
    ...(framing.problem ? [said.framing(framing.problem.kind, framing.problem.at)] : []),
    ...(firstWrong ? [said.wrong(firstWrong)] : links.length > 0 ? [said.right(links.length)] : []),
    ...remarks.map(said.remark),
  ];
  return (
    <section class="ck-chunks">
      <Heading ui={ui}>{words.chunks}</Heading>
      <ul>
        {sentences.map((sentence) => (
          <li>
            <Rich text={fill(sentence)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
