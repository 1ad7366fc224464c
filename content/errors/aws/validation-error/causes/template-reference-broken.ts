import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'template-reference-broken',
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: '`Ref`、`GetAtt`、`FindInMap`の指す先が、テンプレートにない',
    en: 'A `Ref`, `GetAtt` or `FindInMap` points at nothing in the template',
  },
  howToTell: {
    ja: 'メッセージが`Unresolved resource dependencies […]`か`Template error:`で、論理IDかマッピングのキーを挙げています。',
    en: 'The message is `Unresolved resource dependencies […]` or `Template error:` and names a logical ID or the key of a mapping.',
  },
  fix: {
    ja: '挙げられた名前を、デプロイされるテンプレートの中で探します。綴り、消したリソース、偽になった`Condition`、ツールの付けた別の論理IDを確かめます。',
    en: 'Search for that name in the template that is deployed: its spelling, a resource that was removed, a `Condition` that is false, another logical ID that a tool gave it.',
  },
  verify: {
    ja: '`cfn-lint`が何も出さず、変更セットができます。',
    en: '`cfn-lint` is silent, and the change set is created.',
  },
  why: {
    'says-so': {
      ja: '見つからないのは`{name}`です。',
      en: 'What is not found is `{name}`.',
    },
    function: {
      ja: '`{message}`は、組み込み関数の引数の誤りを表します。',
      en: '`{message}`: the arguments of an intrinsic function are wrong.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
      title: 'Troubleshooting CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/cookiecutter-aws-sam-dotnet/issues/1',
      title: 'aws-samples/cookiecutter-aws-sam-dotnet #1',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/issues/4535',
      title: 'serverless/serverless #4535',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /(?:Unresolved resource dependencies \[(?<names>[^\]\n]{1,200})\]|references undefined resource (?<resource>\w{1,255})|Unable to get mapping for (?<mapping>[\w:.-]{1,300}))/,
    );
    const { names, resource, mapping } = named?.groups ?? {};
    if (named)
      return judge.supports('strong', 'says-so', { name: names ?? resource ?? mapping ?? '' }, named);
    const says = told(facts, /(?<message>Template error: [^\n"]{1,120})/);
    return says ? judge.supports('strong', 'function', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
