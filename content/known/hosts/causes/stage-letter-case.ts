import { defineCause } from '#core';
import { invokeUrl } from '../sources.ts';

export const cause = defineCause({
  id: 'stage-letter-case',
  explains: ['Forbidden', 'MissingAuthenticationToken', 'NotFound'],
  title: {
    ja: 'ステージ名の大文字と小文字が違う',
    en: 'The stage’s name is written in other capitals',
  },
  howToTell: {
    ja: '`aws apigateway get-stages`が返す名前と、URLの先頭のセグメントとで、大文字と小文字が違います（`Prod`と`prod`）。',
    en: 'The name that `aws apigateway get-stages` prints and the first segment of the URL differ in capitals: `Prod`, `prod`.',
  },
  fix: {
    ja: 'URLのステージ名を、デプロイの出力のとおりに書きます。AWS SAMが作るステージは既定で`Prod`です。',
    en: 'Write the stage as the deployment’s output does. The one that AWS SAM makes is called `Prod` by default.',
  },
  verify: {
    ja: '`403`ではなく、APIの応答が返ります。',
    en: 'The API’s own answer comes back instead of 403.',
  },
  why: {
    'two-ways': {
      ja: 'URLでは`{written}`ですが、同じAPIのステージが別の場所では`{meant}`と書かれています。',
      en: 'The URL says `{written}`; elsewhere the same API’s stage is written `{meant}`.',
    },
  },
  prior: 2,
  stop: 'stage',
  experiment: {
    sh: 'aws apigateway get-stages --rest-api-id {apiId} --region {region} --query "item[].stageName"',
    powershell:
      'aws apigateway get-stages --rest-api-id {apiId} --region {region} --query "item[].stageName"',
    tells: {
      ja: 'URLの先頭のセグメントと大文字・小文字だけが違う名前があれば、これが原因です。',
      en: 'A name that differs from the URL’s first segment in capitals alone means that it is this.',
    },
  },
  sources: [
    invokeUrl,
    {
      url: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html',
      title: 'AWS::Serverless::Api',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const remark = facts.hostRemark('stage-letter-case');
    if (!remark) return [];
    const { text: written, meant = '' } = remark.value;
    return judge.supports('strong', 'two-ways', { written, meant }, remark);
  },
  correct(request, facts) {
    const { text = '', meant } = facts.hostRemark('stage-letter-case')?.value ?? {};
    return meant && request.path.startsWith(`/${text}`)
      ? { ...request, path: `/${meant}${request.path.slice(text.length + 1)}` }
      : undefined;
  },
});
