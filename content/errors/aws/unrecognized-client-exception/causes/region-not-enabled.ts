import { defineCause } from '#core';
import { refusal } from '../refusal.ts';

/** Regions that every account has. All that opened since 20 March 2019 must be enabled first, so this list is closed. */
const ALWAYS_ENABLED = new Set([
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'sa-east-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
]);

/** As a log or a script names the one at work: `owner=ap-east-1`, `start region eu-south-1`. */
const NAMED =
  /(?<![\w-])(?<region>af-south-1|ap-east-[12]|ap-south-2|ap-southeast-[3-7]|ca-west-1|eu-central-2|eu-south-[12]|il-central-1|me-central-1|me-south-1|mx-central-1)(?![\w-])/;

export const cause = defineCause({
  id: 'region-not-enabled',
  explains: [
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'InvalidToken',
    'AuthFailure',
    'OptInRequired',
  ],
  title: {
    ja: 'オプトインリージョンが有効でない、またはトークンがそこで通らない',
    en: 'An opt-in Region is not enabled, or does not take this token',
  },
  howToTell: {
    ja: '同じ認証情報の`aws sts get-caller-identity`が`--region us-east-1`では成功し、問題のリージョンでだけ失敗します。',
    en: 'With the same credentials `aws sts get-caller-identity` works with `--region us-east-1` and fails in this Region only.',
  },
  fix: {
    ja: 'アカウントでリージョンを有効にします。有効なら、リージョンのSTSエンドポイントから認証情報を取り直します（バージョン2のトークンはすべてのリージョンで有効です）。',
    en: 'Enable the Region for the account. If it is enabled, get the credentials from a Regional STS endpoint: its version 2 tokens are valid in every Region.',
  },
  verify: {
    ja: '`aws sts get-caller-identity --region`にそのリージョンを渡しても、ARNが返ります。',
    en: '`aws sts get-caller-identity --region` prints the ARN for that Region too.',
  },
  why: {
    'opt-in-region': {
      ja: '`{region}`は、アカウントで有効にするまで使えないオプトインリージョンです。STSのグローバルエンドポイントが出すバージョン1のトークンも受け付けません。',
      en: '`{region}` is an opt-in Region: unusable until the account enables it, and closed to the version 1 tokens of STS’s global endpoint.',
    },
    'opt-in-named': {
      ja: '貼り付けた内容に、有効にするまで使えないオプトインリージョン`{region}`が出てきます。',
      en: 'The text speaks of `{region}`, an opt-in Region: unusable until the account enables it.',
    },
    message: {
      ja: 'オプトインリージョンへのリクエストでも、このメッセージが返ることがあります。どのリージョンかは、貼り付けた内容からは分かりません。',
      en: 'A call to an opt-in Region can give this message; the text does not show which Region was called.',
    },
    'always-enabled': {
      ja: '`{region}`は、すべてのアカウントで最初から有効なリージョンです。',
      en: '`{region}` is enabled in every account.',
    },
    'other-partition': {
      ja: '`{region}`は別のパーティションのリージョンで、オプトインの対象ではありません。',
      en: '`{region}` lies in another partition, where this does not apply.',
    },
  },
  prior: 0,
  stop: 'signature',
  experiment: {
    sh: 'aws account get-region-opt-status --region-name {region}',
    powershell: 'aws account get-region-opt-status --region-name {region}',
    tells: {
      ja: '`DISABLED`か`ENABLING`なら、これが原因です。`ENABLED`なら、トークンの取り方を疑います。',
      en: '`DISABLED` or `ENABLING` means this; with `ENABLED`, look at where the token came from.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html',
      title: 'Manage AWS STS in an AWS Region',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/iam-validate-access-credentials',
      title:
        'Why did I receive the IAM error "AWS was not able to validate the provided access credentials" in some AWS Regions?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ekristen/aws-nuke/issues/774',
      title: 'ekristen/aws-nuke #774',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/Versent/saml2aws/issues/928',
      title: 'Versent/saml2aws #928',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const endpoint = facts.endpoint();
    const signed = facts.auth('sigv4');
    const set = facts.setting('region', 'AWS_REGION', 'AWS_DEFAULT_REGION');
    const place = endpoint?.value.region ? endpoint : (signed ?? set);
    const region = endpoint?.value.region ?? signed?.value.region ?? set?.value.value;
    if (!place || !region) {
      const said = refusal(facts);
      const named = said && facts.says(NAMED);
      // With this sentence EC2 answers to a disabled Region; elsewhere the name may stand there by chance.
      const isEc2 = facts.message(/AWS was not able to validate the provided access credentials/);
      const optIn = { region: named?.groups['region'] ?? '' };
      if (named) return judge.supports(isEc2 ? 'strong' : 'moderate', 'opt-in-named', optIn, named);
      return said ? judge.supports('weak', 'message', {}, said) : [];
    }
    if (ALWAYS_ENABLED.has(region)) return judge.rulesOut('always-enabled', { region }, place);
    if (/^(?:cn|us-gov|us-iso[a-z]?|eu-isoe|eusc)-/.test(region))
      return judge.rulesOut('other-partition', { region }, place);
    if (endpoint?.value.unknownRegion || !/^[a-z]{2}-[a-z]{4,12}-\d$/.test(region)) return [];
    return judge.supports('strong', 'opt-in-region', { region }, place);
  },
});
