import { STATUS_CODES } from 'node:http';
import type { Declared } from './declared.ts';
import type { KnownEntry } from './known.ts';

/** What a new folder is made from. */
export interface NewError {
  readonly code: string;
  /** Id of the cause to be written, where none is known yet. */
  readonly ownCause: string;
  /** Causes that are written already, with the cases that the folder has of them. */
  readonly causes: readonly { readonly id: string; readonly cases: readonly string[] }[];
  readonly declared: Declared;
  readonly known: KnownEntry | undefined;
  /** yyyy-mm-dd */
  readonly date: string;
}

/**
 * @returns file by path in the folder. `FILL_IN` stands where only an author knows: in a `.ts` it is a name that does
 * not exist, so the compiler points at each; in prose and cases the tests look for the word.
 */
export function template(error: NewError): Readonly<Record<string, string>> {
  const own = error.ownCause;
  const shown = error.causes.length === 0 ? [{ id: own, cases: [own] }] : error.causes;
  const facts = {
    'error.ts': errorFacts(error, shown),
    'ja.mdx': article(error, shown, japanese),
    'en.mdx': article(error, shown, english),
  };
  if (error.causes.length > 0) return facts;
  return {
    ...facts,
    [`causes/${own}.ts`]: causeFacts(error),
    [`cases/${own}.txt`]: `FILL_IN: what a reader pastes, byte for byte\n\n${error.code}\n`,
    [`cases/${own}.expected.json`]: expected(error),
  };
}

type Shown = NewError['causes'];

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

function errorFacts({ code, declared, known, date }: NewError, shown: Shown): string {
  const [status] = declared.statuses;
  const services = declared.services.length === 0 ? 'FILL_IN' : quoted(declared.services);
  return `import { defineError } from '#core';

export const error = defineError({
  code: '${code}',
  aliases: ${known?.aliases ?? '[]'},
  statuses: ${declared.statuses.length === 0 ? (known?.statuses ?? '[FILL_IN]') : `[${declared.statuses.join(', ')}]`},
  fault: ${declared.fault ? `'${declared.fault}'` : 'FILL_IN'},
  retry: ${declared.retry === 'with-backoff' ? `'with-backoff'` : 'FILL_IN'},
  services: [${services}],
  wire: [
    {
      services: [${services}],
      protocol: FILL_IN,
      status: ${status ?? 'FILL_IN'},
      reason: ${status ? `'${STATUS_CODES[status] ?? ''}'` : 'FILL_IN'},
      headers: [['content-type', FILL_IN]],
      body: FILL_IN,
      source: FILL_IN,
    },
  ],
  messages: ${known?.messages ?? '[{ pattern: FILL_IN, certainty: FILL_IN }]'},
  causes: [${quoted(shown.map(({ id }) => id))}],
  order: {
    ja: FILL_IN,
    en: FILL_IN,
  },
  related: [],
  sources: [
    {
      url: ${known?.source ? `'${known.source}'` : 'FILL_IN'},
      title: FILL_IN,
      kind: 'aws',
      checked: '${date}',
    },
  ],
  updated: '${date}',
  checked: '${date}',
});
`;
}

const causeFacts = ({
  code,
  ownCause: cause,
  date,
}: NewError): string => `import { defineCause } from '#core';

export const cause = defineCause({
  id: '${cause}',
  explains: ['${code}'],
  title: {
    ja: FILL_IN,
    en: FILL_IN,
  },
  howToTell: {
    ja: FILL_IN,
    en: FILL_IN,
  },
  fix: {
    ja: FILL_IN,
    en: FILL_IN,
  },
  verify: {
    ja: FILL_IN,
    en: FILL_IN,
  },
  why: {
    'code-says-so': {
      ja: FILL_IN,
      en: FILL_IN,
    },
  },
  prior: 0,
  sources: [
    {
      url: FILL_IN,
      title: FILL_IN,
      kind: 'aws',
      checked: '${date}',
    },
  ],
  detect(facts, judge) {
    const code = facts.code('${code}');
    return code ? judge.supports('weak', 'code-says-so', {}, code) : [];
  },
});
`;

const expected = ({ code, ownCause: cause }: NewError): string =>
  `${JSON.stringify({ shows: cause, errors: [code], candidates: [cause], absent: [] }, null, 2)}\n`;

interface Prose {
  readonly title: string;
  readonly summary: string;
  readonly opening: string;
  readonly cause: string;
  readonly fix: string;
  readonly mistake: string;
  readonly step: string;
}

const japanese: Prose = {
  title: 'FILL_IN: ステータスとメッセージ（サービス名）',
  summary: 'FILL_IN: 何が起きたときの応答かを一文で書きます。検索結果に出ます。',
  opening: 'FILL_IN: 次にすることが変わる一文から書きます。メッセージが誤解を招くなら、まずそう書きます。',
  cause: 'FILL_IN: なぜ起きるかを四行から十行で書きます。',
  fix: '# FILL_IN: そのまま実行できるコマンド',
  mistake: 'FILL_IN: 半日を失う間違いと、その理由。',
  step: 'FILL_IN: 最初に見るものと、そこから分かること。',
};

const english: Prose = {
  title: 'FILL_IN: status and message (service)',
  summary: 'FILL_IN: one sentence on when this is the answer. Search results show it.',
  opening:
    'FILL_IN: open with what changes what the reader does next. If the message misleads, say so first.',
  cause: 'FILL_IN: why it happens, in four to ten lines.',
  fix: '# FILL_IN: a command that runs as it stands',
  mistake: 'FILL_IN: a turn that costs an afternoon, and why it is wrong.',
  step: 'FILL_IN: what to look at first, and what it tells.',
};

const article = ({ code }: NewError, shown: Shown, prose: Prose): string => `---
title: '${code}: ${prose.title}'
summary: '${prose.summary}'
---

<Summary>

${prose.opening}

</Summary>

<WireMessages />

<Causes>

${shown.map(({ id, cases }) => cause(id, cases, prose)).join('\n\n')}

</Causes>

<Solutions>

${shown.map(({ id }) => fix(id, prose)).join('\n\n')}

</Solutions>

<Mistakes>

- ${prose.mistake}

</Mistakes>

<Debugging>

1. ${prose.step}

</Debugging>
`;

const cause = (id: string, cases: readonly string[], prose: Prose): string => `<Cause id="${id}">

${prose.cause}
${cases.map((name) => `\n<Case of="${name}" />\n`).join('')}
</Cause>`;

const fix = (id: string, prose: Prose): string => `<Fix cause="${id}">

\`\`\`bash
${prose.fix}
\`\`\`

</Fix>`;
