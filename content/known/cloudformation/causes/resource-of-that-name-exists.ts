import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'resource-of-that-name-exists',
  explains: ['AlreadyExistsException'],
  title: {
    ja: '同じ名前のスタックか物理リソースがすでにある',
    en: 'A stack or resource of that name exists already',
  },
  howToTell: {
    ja: 'メッセージが、すでにある名前を挙げています。前のスタックが残したものか、手で作ったものです。',
    en: 'The message names what exists, left by an earlier stack or made by hand.',
  },
  fix: {
    ja: '更新にするか、名前を変えるか、既存のものをインポートします。残ったものなら、使われていないことを確かめて削除します。',
    en: 'Update instead, choose another name, or import what exists; delete a leftover once nothing uses it.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    'says-so': { ja: 'すでにあるのは`{name}`です。', en: 'What exists is `{name}`.' },
    usual: {
      ja: '`AlreadyExists`は、名前が使われていることを表します。',
      en: '`AlreadyExists`: the name is taken.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html',
      title: 'CreateStack - AWS CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
      title: 'Troubleshooting CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?:Stack \[(?<name>[\w-]{1,128})\] already exists|(?<![\w:/.-])(?<other>[\w:/.-]{1,160}) already exists)/,
    );
    if (says)
      return judge.supports(
        'strong',
        'says-so',
        { name: says.groups['name'] ?? says.groups['other'] ?? '' },
        says,
      );
    const said = ground(facts, 'AlreadyExists');
    return said ? judge.supports('moderate', 'usual', {}, said) : [];
  },
});
