import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'function-missing-here',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: 'そのリージョンとアカウントに、この名前の関数、エイリアス、バージョンがない',
    en: 'No function, alias or version of that name exists in this Region and account',
  },
  howToTell: {
    ja: 'メッセージのARNのリージョン、アカウント、名前、`:`の後ろのエイリアスのどれかが、実際のものと違います。',
    en: 'Region, account, name or the alias behind the last `:` in the message’s ARN differs from what there is.',
  },
  fix: {
    ja: '`--region`とプロファイルを合わせ、関数名とエイリアスを直します。',
    en: 'Use the right `--region` and profile, and correct name and alias.',
  },
  verify: {
    ja: '`aws lambda get-function`が関数を返します。',
    en: '`aws lambda get-function` returns the function.',
  },
  why: {
    named: { ja: 'Lambdaが探したのは`{arn}`です。', en: 'What Lambda looked for is `{arn}`.' },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws lambda list-functions --region {region} --query "Functions[].FunctionName"',
    powershell: 'aws lambda list-functions --region {region} --query "Functions[].FunctionName"',
    tells: {
      ja: '名前が一覧になければこの原因です。あれば、エイリアスかアカウントを確かめます。',
      en: 'It is this cause when the name is not listed; when it is, look at the alias and the account.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
      title: 'Invoke - AWS Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html',
      title: 'Troubleshoot invocation issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /Function not found: (?<arn>arn:[^\s"']{10,200})|Cannot find (?:alias|version) arn: (?<other>arn:[^\s"']{10,200})/i,
    );
    return named
      ? judge.supports('strong', 'named', { arn: named.groups['arn'] ?? named.groups['other'] ?? '' }, named)
      : [];
  },
});
