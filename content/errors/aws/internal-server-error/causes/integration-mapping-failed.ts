import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'integration-mapping-failed',
  explains: ['InternalServerError'],
  title: {
    ja: '統合のマッピングテンプレートか、メソッドレスポンスの定義が合わない',
    en: 'A mapping template of the integration, or its method response, does not fit',
  },
  howToTell: {
    ja: '実行ログに`Output mapping refers to an invalid method response`、`Unable to transform`などがあります。',
    en: 'The execution log says `Output mapping refers to an invalid method response`, `Unable to transform` or the like.',
  },
  fix: {
    ja: 'ログが示すステータスのメソッドレスポンスを足すか、テンプレートを入力の形に合わせ、デプロイします。',
    en: 'Add the method response for the status in the log, or make the template fit what it is given, and deploy.',
  },
  verify: {
    ja: 'コンソールのテストが、変換の失敗なしに終わります。',
    en: 'The console’s test ends without a failed transformation.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、統合の結果をAPIの応答に変換できなかったことを表します。',
      en: '`{message}` says that the result could not be turned into the API’s answer.',
    },
  },
  prior: 0,
  stop: 'integration',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Output mapping refers to an invalid method response(?:: \d{3})?|Unable to transform (?:request|response)|Invalid mapping expression[^\n"]{0,80}|No match for output mapping)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
