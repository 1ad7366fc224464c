import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'function-qualifier-missing',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: '関数はあるが、指定したエイリアスかバージョンがない',
    en: 'The function is there, but not the alias or version that was asked for',
  },
  howToTell: {
    ja: 'ARNの関数名の後ろに`:prod`や`:12`が続き、それを取った`aws lambda get-function`は成功します。',
    en: 'In the ARN `:prod` or `:12` follows the function’s name, and `aws lambda get-function` without it succeeds.',
  },
  fix: {
    ja: 'エイリアスを作るか、あるエイリアスを指すように呼び出し側を直します。`$LATEST`でよければ修飾子を外します。',
    en: 'Create the alias, or point the caller to one that exists; drop the qualifier where `$LATEST` will do.',
  },
  verify: {
    ja: '`aws lambda get-alias`がエイリアスとその先のバージョンを返します。',
    en: '`aws lambda get-alias` returns the alias and the version behind it.',
  },
  why: {
    behind: {
      ja: 'ARNの最後の`:{qualifier}`は、エイリアスかバージョンです。',
      en: '`:{qualifier}` at the end of the ARN is an alias or a version.',
    },
    'says-so': {
      ja: 'メッセージは、エイリアスかバージョンがないと言っています。',
      en: 'The message speaks of an alias or a version.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws lambda list-aliases --function-name {functionName} --region {region} --query "Aliases[].[Name,FunctionVersion]"',
    powershell:
      'aws lambda list-aliases --function-name {functionName} --region {region} --query "Aliases[].[Name,FunctionVersion]"',
    tells: {
      ja: '一覧が返り、その中に修飾子がなければこの原因です。この命令もResourceNotFoundExceptionなら、関数そのものがありません。',
      en: 'It is this cause when a list comes back without the qualifier. If this command fails with ResourceNotFoundException too, the function itself is missing.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aarondfrancis/sidecar/issues/23',
      title: 'aarondfrancis/sidecar #23',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/mxnet-lambda/issues/1',
      title: 'awslabs/mxnet-lambda #1',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
      title: 'Invoke - AWS Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /\b(?:Alias not found: |Cannot find (?:alias|version) arn: )arn:[^\s"']{10,200}/i,
    );
    if (says) return judge.supports('strong', 'says-so', {}, says);
    const behind = told(
      facts,
      /Function not found: arn:[^\s"':]{3,20}:lambda:[\w-]{3,25}:\d{12}:function:[\w-]{1,140}:(?<qualifier>[\w$-]{1,128})/i,
    );
    return behind
      ? judge.supports('strong', 'behind', { qualifier: behind.groups['qualifier'] ?? '' }, behind)
      : [];
  },
});
