import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'template-invalid',
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: 'テンプレートの書き方か構造を、CloudFormationが読めない',
    en: 'CloudFormation cannot read the template: its syntax or its structure is wrong',
  },
  howToTell: {
    ja: 'メッセージが`Template format error:`で始まり、`not well-formed`、`unsupported structure`、`Unrecognized resource types`などが続きます。',
    en: 'The message begins with `Template format error:`, and goes on with `not well-formed`, `unsupported structure`, `Unrecognized resource types` or the like.',
  },
  fix: {
    ja: 'メッセージの示す行や項目を直します。`unsupported structure`なら、ファイルの中身ではなくパスを送っていないかを先に見ます。',
    en: 'Correct the line or the member it names; with `unsupported structure` see first whether a path was sent in place of the file’s content.',
  },
  verify: { ja: '`validate-template`が成功します。', en: '`validate-template` succeeds.' },
  why: {
    'says-so': {
      ja: '`{message}`と書かれています。',
      en: 'It says `{message}`.',
    },
    path: {
      ja: '`unsupported structure`は、テンプレートの代わりに文字列、たとえばファイルのパスが届いたときの文です。',
      en: '`unsupported structure` is what it says when a mere string, such as a file’s path, came in place of a template.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-validate-template.html',
      title: 'Validating a template',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-go-v2/issues/2171',
      title: 'aws/aws-sdk-go-v2 #2171',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const path = told(facts, /Template format error: unsupported structure/);
    if (path) return judge.supports('strong', 'path', {}, path);
    const says = told(
      facts,
      /(?<message>Template format error: (?!Unresolved resource|Number of )[^\n"]{1,120}|Invalid template (?:resource )?property or properties \[[^\]\n]{1,120}\]|Invalid Serverless Application Specification document)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
