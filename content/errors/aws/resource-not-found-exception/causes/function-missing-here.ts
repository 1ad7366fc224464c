import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'function-missing-here',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: 'そのリージョンとアカウントに、この名前の関数がない',
    en: 'This Region and account have no function of that name',
  },
  howToTell: {
    ja: 'メッセージのARNのリージョン、アカウント、名前のどれかが、実際の関数と違います。関数名の後ろに`:`は続きません。',
    en: 'Region, account or name in the message’s ARN is not the function’s, and nothing follows the name after another `:`.',
  },
  fix: {
    ja: '`--region`とプロファイルを関数のあるほうに合わせ、関数名を直します。まだ作っていなければ、先に作ります。',
    en: 'Call with the function’s own `--region` and profile and with its name; if it was never created, create it first.',
  },
  verify: {
    ja: '`aws lambda get-function`が関数を返します。',
    en: '`aws lambda get-function` returns the function.',
  },
  why: {
    named: { ja: 'Lambdaが探したのは`{arn}`です。', en: 'What Lambda looked for is `{arn}`.' },
    qualified: {
      ja: '`{arn}`にはエイリアスかバージョンが付いています。関数はあり、そちらだけがないこともあります。',
      en: '`{arn}` carries an alias or version; it may be that alone which is missing.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws lambda list-functions --region {region} --query "Functions[].FunctionName"',
    powershell: 'aws lambda list-functions --region {region} --query "Functions[].FunctionName"',
    tells: {
      ja: '名前が一覧になければこの原因です。',
      en: 'It is this cause when the name is not listed.',
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
      url: 'https://github.com/awslabs/mxnet-lambda/issues/1',
      title: 'awslabs/mxnet-lambda #1',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /Function not found: (?<arn>arn:[^\s"':]{3,20}:lambda:[\w-]{3,25}:\d{12}:function:[\w-]{1,140})(?<qualifier>:[\w$-]{1,128})?/i,
    );
    if (!named) return [];
    const { arn = '', qualifier } = named.groups;
    return qualifier
      ? judge.supports('moderate', 'qualified', { arn: `${arn}${qualifier}` }, named)
      : judge.supports('strong', 'named', { arn }, named);
  },
});
