import { defineCause } from '#core';

const NOT_SET: ReadonlySet<string> = new Set([
  'NoSuchBucketPolicy',
  'NoSuchCORSConfiguration',
  'NoSuchLifecycleConfiguration',
  'NoSuchWebsiteConfiguration',
  'NoSuchTagSet',
  'NoSuchConfiguration',
  'NoSuchPublicAccessBlockConfiguration',
  'ServerSideEncryptionConfigurationNotFoundError',
  'ReplicationConfigurationNotFoundError',
  'OwnershipControlsNotFoundError',
  'ObjectLockConfigurationNotFoundError',
]);

export const cause = defineCause({
  id: 'bucket-setting-never-set',
  explains: [
    'NoSuchBucketPolicy',
    'NoSuchCORSConfiguration',
    'NoSuchLifecycleConfiguration',
    'NoSuchWebsiteConfiguration',
    'NoSuchTagSet',
    'NoSuchConfiguration',
    'NoSuchPublicAccessBlockConfiguration',
    'ServerSideEncryptionConfigurationNotFoundError',
    'ReplicationConfigurationNotFoundError',
    'OwnershipControlsNotFoundError',
    'ObjectLockConfigurationNotFoundError',
  ],
  title: {
    ja: '読もうとした設定が、そのバケットにまだない（壊れているのではない）',
    en: 'The bucket has no such setting yet; nothing is broken',
  },
  howToTell: { ja: 'コンソールでも、その設定は空です。', en: 'The console shows the setting as empty, too.' },
  fix: {
    ja: '「設定なし」として扱うようにします（コードではこのコードを捕まえます）。必要なら設定を付けます。Webサイトなら、静的ホスティングを有効にするか、RESTのエンドポイントを使います。',
    en: 'Treat it as not set (catch this code), or set it; for a website enable static hosting or use the REST endpoint.',
  },
  verify: { ja: '設定を付けると、読み取りが値を返します。', en: 'Once set, reading it gives the value.' },
  why: {
    code: {
      ja: '`{code}`は、その設定がないという意味です。',
      en: '`{code}` means that there is no such setting.',
    },
  },
  prior: 4,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = facts.all('error-code').find(({ value }) => NOT_SET.has(value.code));
    const said =
      code ??
      facts.message(
        /^The (?:bucket policy|CORS configuration|lifecycle configuration|TagSet|specified configuration) does not exist/,
      );
    return said
      ? judge.supports('strong', 'code', { code: code?.value.code ?? 'NoSuchConfiguration' }, said)
      : [];
  },
});
