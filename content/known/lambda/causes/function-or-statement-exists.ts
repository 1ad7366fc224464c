import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'function-or-statement-exists',
  explains: ['ResourceConflictException'],
  title: {
    ja: '同じ名前の関数、エイリアス、ポリシーのステートメントがすでにある',
    en: 'A function, alias or policy statement of that name exists already',
  },
  howToTell: { ja: 'メッセージに`already exist`とあります。', en: 'The message says `already exist`.' },
  fix: {
    ja: '作成でなく更新にするか、`--statement-id`か名前を変えます。',
    en: 'Update it instead of creating it, or use another name or `--statement-id`.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    'says-so': {
      ja: '`{message}`は、すでに存在することを表します。',
      en: '`{message}`: it is there already.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html',
      title: 'Troubleshoot invocation issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Function already exists?|statement id \([^)]{1,80}\) provided already exists|already exists?)/i,
    );
    return says && facts.code('ResourceConflict')
      ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says)
      : [];
  },
});
