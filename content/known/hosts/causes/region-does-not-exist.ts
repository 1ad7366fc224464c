import { defineCause } from '#core';
import { regionSetting, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'region-does-not-exist',
  explains: [
    'AuthorizationHeaderMalformed',
    'AuthorizationQueryParametersError',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
    'InvalidClientTokenId',
  ],
  title: {
    ja: '署名に使ったリージョンが存在しない（つづりの誤り）',
    en: 'The region that was signed for does not exist: its name is misspelt',
  },
  howToTell: {
    ja: '署名や設定のリージョンが、`aws account list-regions`や公式の一覧にありません。',
    en: 'The region in the signature or setting is not in AWS’s list of regions.',
  },
  fix: {
    ja: '`AWS_REGION`、`~/.aws/config`、コードのリージョンを、`us-east-1`の形の正しい名前に直します。',
    en: 'Correct the region in `AWS_REGION`, `~/.aws/config` or your code to a name that exists, such as `us-east-1`.',
  },
  verify: {
    ja: '`aws configure get region`が一覧にある名前を返し、同じリクエストが通ります。',
    en: '`aws configure get region` prints a name from the list, and the same request succeeds.',
  },
  why: {
    meant: {
      ja: '`{region}`というリージョンはありません。`{meant}`のつもりだったようです。',
      en: 'There is no region `{region}`; `{meant}` seems to have been meant.',
    },
    unknown: {
      ja: '`{region}`というリージョンはありません。',
      en: 'There is no region `{region}`.',
    },
  },
  // Asked only where a name that is no region's stands in the paste; a region that exists but differs comes after it.
  prior: 7,
  stop: 'signature',
  experiment: {
    sh: 'aws configure get region; printenv AWS_REGION AWS_DEFAULT_REGION',
    powershell: 'aws configure get region; $Env:AWS_REGION; $Env:AWS_DEFAULT_REGION',
    tells: {
      ja: '出た名前が公式の一覧になければ、これが原因です。',
      en: 'A name that is not in AWS’s list is the cause.',
    },
  },
  sources: [regionSetting, thread('ionic-team/ionic2-starter-aws', 35), thread('aws/aws-cli', 2954)],
  detect(facts, judge) {
    const remark = facts
      .all('host-remark')
      .find(
        ({ value }) =>
          value.kind === 'unknown-region' && /^[a-z]{2,4}-[a-z-]{2,24}-?\d{0,2}$/.test(value.text),
      );
    if (!remark) return [];
    const { text: region, meant } = remark.value;
    return meant === undefined
      ? judge.supports('moderate', 'unknown', { region }, remark)
      : judge.supports('strong', 'meant', { region, meant }, remark);
  },
});
