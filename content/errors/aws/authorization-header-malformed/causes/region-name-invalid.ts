import { defineCause } from '#core';
import { looksLikeRegion, wrongRegion } from '../region.ts';
import { s3Errors, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'region-name-invalid',
  explains: [
    'AuthorizationHeaderMalformed',
    'AuthorizationQueryParametersError',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
  ],
  title: {
    ja: '設定したリージョンの名前が、リージョンの名前ではない',
    en: 'What the client is set to is no region’s name',
  },
  howToTell: {
    ja: '署名のリージョンが`us_east_1`（下線）、`us-east-1a`（アベイラビリティーゾーン）、大文字、`auto`、`None`、`aws-global`などになっています。',
    en: 'The signature’s region reads `us_east_1` (underscores), `us-east-1a` (an Availability Zone), capitals, `auto`, `None`, `aws-global` or the like.',
  },
  fix: {
    ja: '`AWS_REGION`、`~/.aws/config`の`region`、コードのリージョンを、ハイフン区切りの小文字（`us-east-1`）に直します。',
    en: 'Correct `AWS_REGION`, `region` in `~/.aws/config` or the region in your code to lower case with hyphens: `us-east-1`.',
  },
  verify: {
    ja: '`aws configure get region`が、`aws ec2 describe-regions`の一覧にある名前を返します。',
    en: '`aws configure get region` prints a name that `aws ec2 describe-regions` lists.',
  },
  why: {
    'no-region': {
      ja: '署名のリージョンが`{signed}`になっています。リージョンの名前の形ではありません。',
      en: 'The signature names the region `{signed}`, which does not have the form of one.',
    },
    empty: {
      ja: '署名のリージョンが空です。クライアントにリージョンが設定されていません。',
      en: 'The signature’s region is empty: the client has none.',
    },
    setting: {
      ja: '`{name}`に`{value}`が設定されています。',
      en: '`{name}` is set to `{value}`.',
    },
    'well-formed': {
      ja: '`{signed}`は、リージョンの名前の形をしています。',
      en: '`{signed}` has the form of a region’s name.',
    },
  },
  prior: 0,
  stop: 'signature',
  experiment: {
    sh: 'aws configure get region; printenv AWS_REGION AWS_DEFAULT_REGION',
    powershell: 'aws configure get region; $Env:AWS_REGION; $Env:AWS_DEFAULT_REGION',
    tells: {
      ja: '`us-east-1`の形でない値が出たら、それが原因です。',
      en: 'A value that is not of the form `us-east-1` is the cause.',
    },
  },
  sources: [
    s3Errors,
    thread('aws/aws-cli', 2954),
    thread('aws/aws-sdk-java-v2', 988),
    thread('fsouza/s3-upload-proxy', 241),
  ],
  detect(facts, judge) {
    const said =
      wrongRegion(facts) ?? facts.message(/scoped to a valid [Rr]egion, not '(?<signed>[^']{0,60})'/);
    const signed = said?.groups['signed'];
    const setting = facts
      .all('setting')
      .find(({ value }) => /^(?:aws_)?(?:default_)?region$/i.test(value.name) && isOdd(value.value));
    const named = setting
      ? judge.supports('strong', 'setting', { name: setting.value.name, value: setting.value.value }, setting)
      : [];
    if (!said || signed === undefined) return named;
    if (signed === '') return [...named, ...judge.supports('strong', 'empty', {}, said)];
    if (looksLikeRegion(signed)) return judge.rulesOut('well-formed', { signed }, said);
    return [...named, ...judge.supports('strong', 'no-region', { signed }, said)];
  },
});

/** A variable, a placeholder or a blacked-out value says nothing. */
const isOdd = (region: string): boolean =>
  region !== '' && !looksLikeRegion(region) && !/[$<>{}*]|x{3}/i.test(region);
