/** What a new folder is made from. */
export interface NewError {
  readonly code: string;
  readonly cause: string;
  /** yyyy-mm-dd */
  readonly date: string;
}

/**
 * @returns file by path in the folder. `FILL_IN` stands where only an author knows: in a `.ts` it is a name that does
 * not exist, so the compiler points at each; in prose and cases the tests look for the word.
 */
export function template(error: NewError): Readonly<Record<string, string>> {
  return {
    'error.ts': errorFacts(error),
    [`causes/${error.cause}.ts`]: causeFacts(error),
    [`cases/${error.cause}.txt`]: `FILL_IN: what a reader pastes, byte for byte\n\n${error.code}\n`,
    [`cases/${error.cause}.expected.json`]: expected(error),
    'ja.mdx': article(error, japanese),
    'en.mdx': article(error, english),
  };
}

const errorFacts = ({ code, cause, date }: NewError): string => `import { defineError } from '#core';

export const error = defineError({
  code: '${code}',
  aliases: [],
  statuses: [FILL_IN],
  fault: FILL_IN,
  retry: FILL_IN,
  services: [FILL_IN],
  wire: [
    {
      services: [FILL_IN],
      protocol: FILL_IN,
      status: FILL_IN,
      reason: FILL_IN,
      headers: [['content-type', FILL_IN]],
      body: FILL_IN,
      source: FILL_IN,
    },
  ],
  messages: [{ pattern: FILL_IN, certainty: FILL_IN }],
  causes: ['${cause}'],
  order: {
    ja: FILL_IN,
    en: FILL_IN,
  },
  related: [],
  sources: [
    {
      url: FILL_IN,
      title: FILL_IN,
      kind: 'aws',
      checked: '${date}',
    },
  ],
  updated: '${date}',
  checked: '${date}',
});
`;

const causeFacts = ({ code, cause, date }: NewError): string => `import { defineCause } from '#core';

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

const expected = ({ code, cause }: NewError): string =>
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
  title: 'FILL_IN: 状態コードとメッセージ(サービス名)',
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

const article = ({ code, cause }: NewError, prose: Prose): string => `---
title: '${code}: ${prose.title}'
summary: '${prose.summary}'
---

<Summary>

${prose.opening}

</Summary>

<WireMessages />

<Causes>

<Cause id="${cause}">

${prose.cause}

<Case of="${cause}" />

</Cause>

</Causes>

<Solutions>

<Fix cause="${cause}">

\`\`\`bash
${prose.fix}
\`\`\`

</Fix>

</Solutions>

<Mistakes>

- ${prose.mistake}

</Mistakes>

<Debugging>

1. ${prose.step}

</Debugging>
`;
