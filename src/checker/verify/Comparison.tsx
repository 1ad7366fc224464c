import type { VNode } from 'preact';
import type { VerifyMessages } from '#i18n/verify';
import type { Examination, Part } from '../../core/sigv4/index.ts';
import { Heading, type Ui } from '../components/ui.tsx';
import { marked, visible, whole } from './marks.ts';
import { rowsOf, type Row } from './rows.ts';

type Props = Readonly<{ ui: Ui; words: VerifyMessages; examination: Examination }>;

/** The two sides part by part, with the characters marked in which they differ. */
export function Comparison({ ui, words, examination }: Props): VNode | null {
  const rows = rowsOf(examination);
  if (rows.length === 0) return null;
  const first = rows.find(({ state }) => state === 'different');
  const { service, client } = examination;
  const sources = (
    <p class="ck-note">
      {words.serviceSide[service.from]} {words.clientSide[client.from]}
    </p>
  );
  const table = <Table words={words} rows={rows} first={first} />;
  if (!first) {
    const same = rows.filter(({ state }) => state === 'same').length;
    return (
      <details class="ck-fold ck-compared">
        <summary>{same > 0 ? words.sameParts(same) : words.comparison}</summary>
        {sources}
        {table}
      </details>
    );
  }
  return (
    <section class="ck-compared">
      <Heading ui={ui}>{words.firstDifference(nameOf(first.part, words))}</Heading>
      {sources}
      {rows.some(hidesCharacters) && <p class="ck-note">{words.invisible}</p>}
      {table}
    </section>
  );
}

const nameOf = (part: Part, words: VerifyMessages): string =>
  isHeader(part) ? words.header(part.slice('header '.length)) : words.parts[part];

const hidesCharacters = ({ state, service = '', client = '' }: Row): boolean =>
  state === 'different' && [service, client].some((value) => visible(value, true) !== value);

const isHeader = (part: Part): part is `header ${string}` => part.startsWith('header ');

type TableProps = Readonly<{
  words: VerifyMessages;
  rows: readonly Row[];
  first: Row | undefined;
}>;

const Table = ({ words, rows, first }: TableProps): VNode => (
  <table class="ck-sides" translate={false}>
    <thead>
      <tr>
        <th scope="col">{words.part}</th>
        <th scope="col">{words.service}</th>
        <th scope="col">{words.client}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.part} class={`ck-is-${row.state}${row === first ? ' ck-first' : ''}`}>
          <th scope="row">
            {nameOf(row.part, words)}
            {row.state !== 'alone' && (
              <span class="ck-state">
                <span aria-hidden="true">{row.state === 'same' ? '✓' : '✕'}</span>{' '}
                {row.state === 'same' ? words.same : words.different}
              </span>
            )}
          </th>
          <Cells words={words} row={row} />
        </tr>
      ))}
    </tbody>
  </table>
);

function Cells({
  words,
  row: { state, service, client },
}: Readonly<{ words: VerifyMessages; row: Row }>): VNode {
  if (state === 'same')
    return (
      <td colSpan={2}>
        <Whole words={words} value={service} />
      </td>
    );
  return (
    <>
      <td data-side={words.service}>
        <Value words={words} value={service} other={client} state={state} />
      </td>
      <td data-side={words.client}>
        <Value words={words} value={client} other={service} state={state} />
      </td>
    </>
  );
}

type ValueProps = Readonly<{
  words: VerifyMessages;
  value: string | undefined;
  other: string | undefined;
  state: Row['state'];
}>;

function Value({ words, value, other, state }: ValueProps): VNode {
  if (value === undefined || value === '' || state === 'alone') return <Whole words={words} value={value} />;
  const { before, differing, after } = marked(value, other ?? '');
  return (
    <code>
      {before}
      {differing ? <mark>{differing}</mark> : <mark class="ck-gap" />}
      {after}
    </code>
  );
}

const Whole = ({ words, value }: Readonly<{ words: VerifyMessages; value: string | undefined }>): VNode =>
  value ? (
    <code>{whole(value)}</code>
  ) : (
    <span class="ck-note">{value === undefined ? words.absent : words.empty}</span>
  );
