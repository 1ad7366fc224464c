import { defineCause } from '#core';
import { ground } from '../../words.ts';

export const cause = defineCause({
  id: 'mapping-template-failed',
  explains: ['MappingTemplate'],
  title: {
    ja: 'AppSyncのマッピングテンプレートかリゾルバーの関数が失敗した',
    en: 'A mapping template or resolver function of AppSync failed',
  },
  howToTell: {
    ja: '`errors[]`の`errorType`が`MappingTemplate`で、メッセージがテンプレートの誤りを挙げています。',
    en: '`errors[]` holds `errorType` `MappingTemplate`, and the message names the fault in the template.',
  },
  fix: {
    ja: 'メッセージの箇所を直し、コンソールのリゾルバーのテストで入力を確かめます。',
    en: 'Correct what the message names and try its input in the console’s resolver test.',
  },
  verify: { ja: '同じクエリの`data`に値が入ります。', en: '`data` of the same query holds values.' },
  why: {
    usual: {
      ja: '`MappingTemplate`は、テンプレートの変換の失敗を表します。',
      en: '`MappingTemplate`: the template could not be applied.',
    },
  },
  prior: 5,
  stop: 'authorization',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/troubleshooting-and-common-mistakes.html',
      title: 'Troubleshooting and common mistakes in AWS AppSync',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = ground(facts, 'MappingTemplate');
    return said ? judge.supports('moderate', 'usual', {}, said) : [];
  },
});
