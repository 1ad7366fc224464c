import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'template-url-unreadable',
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: '`TemplateURL`のテンプレートを、呼び出し元の権限ではS3から読めない',
    en: 'The template at `TemplateURL` cannot be read from S3 with the caller’s permissions',
  },
  howToTell: {
    ja: 'メッセージが`S3 error:`か`TemplateURL must …`で始まります。エラーを返したのはS3ではなくCloudFormationです。',
    en: 'The message begins with `S3 error:` or `TemplateURL must …`; CloudFormation answered, not S3.',
  },
  fix: {
    ja: '同じ認証情報でそのオブジェクトを読めるかを確かめ、足りない`s3:GetObject`をその1つのプレフィックスに付けます。URLは`https://`で始まるS3のリージョン付きの形にします。',
    en: 'See whether the same credentials read that object, allow `s3:GetObject` on that one prefix, and write the URL as S3’s regional `https://` form.',
  },
  verify: {
    ja: '同じURLの`validate-template`が成功します。',
    en: '`validate-template` with the same URL succeeds.',
  },
  why: {
    'says-so': {
      ja: 'CloudFormationがS3から受け取った答えは`{answer}`です。',
      en: 'What CloudFormation got from S3 is `{answer}`.',
    },
    url: {
      ja: 'URLの形が、CloudFormationの読めるものではありません。',
      en: 'The URL is not of a form that CloudFormation reads.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html',
      title: 'CreateStack - AWS CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/pull/13829',
      title: 'serverless/serverless #13829',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/4512',
      title: 'aws/aws-cli #4512',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /S3 error: (?<answer>Access Denied|The specified (?:key|bucket) does not exist|The bucket you are attempting to access must be addressed using the specified endpoint|Unable to get the object|[^\n"]{1,80})/,
    );
    if (says) return judge.supports('strong', 'says-so', { answer: says.groups['answer'] ?? '' }, says);
    const url = told(
      facts,
      /TemplateURL must (?:be a supported URL|reference a valid S3 object to which you have access)/,
    );
    return url ? judge.supports('strong', 'url', {}, url) : [];
  },
});
