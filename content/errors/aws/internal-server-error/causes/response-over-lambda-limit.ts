import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'response-over-lambda-limit',
  explains: ['InternalServerError', 'BadGatewayException'],
  title: {
    ja: 'Lambda関数の応答が、上限の6 MBを超えている',
    en: 'The function’s response is larger than Lambda’s 6 MB',
  },
  howToTell: {
    ja: '関数のログでは200を返して終わっているのに502です。直後に`Failed to post handler success response`か`Function.ResponseSizeTooLarge`があります。',
    en: 'The function’s log ends with its own 200 and the caller gets 502; right after it stands `Failed to post handler success response` or `Function.ResponseSizeTooLarge`.',
  },
  fix: {
    ja: '一覧はページに分け、ファイルはS3の署名付きURLで返します。REST APIなら応答のストリーミングも使えます。',
    en: 'Page through lists and hand out files as presigned URLs of S3; a REST API may stream the response instead.',
  },
  verify: {
    ja: '件数を減らした同じ呼び出しが200を返し、ログから`payload size`が消えます。',
    en: 'The same call with fewer items answers 200, and `payload size` is gone from the log.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、関数の応答が大きすぎてLambdaが受け取らなかったことを表します。',
      en: '`{message}`: the response was too large for Lambda to take.',
    },
  },
  prior: -1,
  stop: 'integration',
  sources: [
    {
      url: 'https://github.com/DataBiosphere/azul/issues/8258',
      title: 'DataBiosphere/azul #8258',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/vercel/vercel/issues/3825',
      title: 'vercel/vercel #3825',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
      title: 'Lambda quotas',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Failed to post handler success response|[Ee]xceeded maximum allowed payload size|Function\.ResponseSizeTooLarge)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
