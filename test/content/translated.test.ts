import { describe, expect, test } from 'vitest';
import { root } from '../../src/tools/root.ts';
import { translatedArticles, type Translated } from '../../src/tools/translated/articles.ts';
import { compare, lookAt } from '../../src/tools/translated/compare.ts';
import { reportBehind } from '../../src/tools/translated/report.ts';
import { sectionsOf } from '../../src/tools/translated/sections.ts';
import { readText, slugs } from './folders.ts';

const en = `---
title: 'Forbidden: 403'
summary: What it means.
keywords: ['denied']
---

<Summary>

Look at the [headers](https://example.com/a) of the \`answer\`.

</Summary>

<WireMessages />

<Disagree>

<Documented>

AWS says one thing.

</Documented>

</Disagree>

<Causes>

<Cause id="stage-missing">

The stage is **not** there.

<Case of="bare" />

</Cause>

<Cause id="waf-blocked">

The firewall refused.

</Cause>

</Causes>

<Solutions>

<Fix cause="stage-missing">

\`\`\`bash
# list them
aws apigateway get-stages
\`\`\`

</Fix>

</Solutions>

<Mistakes>

- Widening a policy.

</Mistakes>

<Debugging>

1. Read the headers.

</Debugging>
`;

/** @returns the sections whose hash differs. */
function changed(edit: (text: string) => string): readonly string[] {
  const [before, after] = [sectionsOf(en), sectionsOf(edit(en))];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (section) => before.get(section) !== after.get(section),
  );
}

test('sections are named like the anchors of the page, in their order', () => {
  expect([...sectionsOf(en).keys()]).toEqual([
    'summary',
    'messages',
    'cause-stage-missing',
    'cause-waf-blocked',
    'fix-stage-missing',
    'mistakes',
    'debugging',
  ]);
});

describe('a change is seen in its section and in no other', () => {
  test.for([
    ['summary', 'Look at', 'Look first at'],
    ['summary', 'What it means.', 'What it says.'],
    ['messages', 'AWS says one thing.', 'AWS says another thing.'],
    ['cause-stage-missing', 'is **not** there', 'is there'],
    ['cause-waf-blocked', 'refused', 'let it pass'],
    ['fix-stage-missing', 'aws apigateway get-stages', 'aws apigateway get-stage'],
    ['fix-stage-missing', '# list them', '# list all of them'],
    ['mistakes', 'Widening', 'Narrowing'],
    ['debugging', 'Read the headers.', 'Read the body.'],
  ] as const)('%s: %s', ([section, from, to]) => {
    expect(en).toContain(from);
    expect(changed((text) => text.replace(from, to))).toEqual([section]);
  });
});

describe('what changes nothing that is said is not seen', () => {
  test.for([
    ['where a link leads', (text: string) => text.replace('https://example.com/a', 'https://example.com/b')],
    ['white space', (text: string) => text.replace('The firewall refused.', 'The  firewall\nrefused. ')],
    ['an empty line', (text: string) => text.replaceAll('\n\n', '\n\n\n')],
    ['the marks of code', (text: string) => text.replace('`answer`', 'answer')],
    ['the marks of emphasis', (text: string) => text.replace('**not**', 'not')],
    ['a case that is shown', (text: string) => text.replace('<Case of="bare" />', '<Case of="long" />')],
    ['keywords', (text: string) => text.replace("['denied']", "['refused']")],
    ['quotes of the front matter', (text: string) => text.replace("'Forbidden: 403'", '"Forbidden: 403"')],
  ] as const)('%s', ([, edit]) => {
    expect(edit(en)).not.toBe(en);
    expect(changed(edit)).toEqual([]);
  });
});

describe('a language that does not follow is behind', () => {
  const hashes = (record: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
    new Map(Object.entries(record));
  const before = { summary: ['j1', 'e1'], mistakes: ['j2', 'e2'] } as const;

  test('the one whose other changed, in that section alone; what was looked at stays', () => {
    const now = compare(
      before,
      hashes({ summary: 'j1x', mistakes: 'j2' }),
      hashes({ summary: 'e1', mistakes: 'e2' }),
    );
    expect(now).toEqual({ looked: before, behind: { summary: 'en' } });
    expect(
      compare(before, hashes({ summary: 'j1', mistakes: 'j2' }), hashes({ summary: 'e1', mistakes: 'e2x' }))
        .behind,
    ).toEqual({ mistakes: 'ja' });
  });

  test('not when both changed, when a section is new, when one is gone', () => {
    const ja = hashes({ summary: 'j1x', debugging: 'j3' });
    const now = compare(before, ja, hashes({ summary: 'e1x', debugging: 'e3' }));
    expect(now).toEqual({ looked: { summary: ['j1x', 'e1x'], debugging: ['j3', 'e3'] }, behind: {} });
  });

  test('until somebody has looked at both', () => {
    const [ja, other] = [
      hashes({ summary: 'j1x', mistakes: 'j2x' }),
      hashes({ summary: 'e1', mistakes: 'e2' }),
    ];
    expect(compare(lookAt(before, ja, other, ['summary']), ja, other).behind).toEqual({ mistakes: 'en' });
    expect(compare(lookAt(before, ja, other), ja, other).behind).toEqual({});
  });
});

test('the report says which section of which file, and what to do', () => {
  const article: Translated = {
    slug: 'forbidden',
    folder: 'content/errors/aws/forbidden',
    record: 'content/errors/aws/forbidden/sections.generated.json',
    before: { 'cause-waf-blocked': ['j', 'e'] },
    ja: new Map([['cause-waf-blocked', 'j2']]),
    en: new Map([['cause-waf-blocked', 'e']]),
  };
  expect(reportBehind([article])).toEqual([
    'content/errors/aws/forbidden/en.mdx: the English of cause-waf-blocked is behind; ja.mdx has changed and it has not. ' +
      'Mend it, or look at both and run `npm run translated -- forbidden cause-waf-blocked`.',
  ]);
});

describe('the articles', () => {
  test.for(slugs())('%s has the same sections in both languages, all of them written down', (slug) => {
    const article = translatedArticles(root).find((one) => one.slug === slug);
    const sections = [...sectionsOf(readText(slug, 'ja.mdx')).keys()];
    expect(sections).toEqual([...sectionsOf(readText(slug, 'en.mdx')).keys()]);
    expect(Object.keys(article?.before ?? {})).toEqual(sections);
  });
});
