import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'package-too-large',
  explains: ['InvalidParameterValueException', 'RequestEntityTooLarge'],
  title: {
    ja: 'デプロイパッケージが上限（展開後250 MB、直接アップロードは50 MB）を超えている',
    en: 'The deployment package exceeds the limit (250 MB unzipped, 50 MB in a direct upload)',
  },
  howToTell: {
    ja: 'メッセージに`262144000`か`Unzipped size`、または更新のリクエストが70 MBほどの上限に達したことが出ています。',
    en: 'The message shows `262144000` or `Unzipped size`, or says that the request of an update is too large.',
  },
  fix: {
    ja: '不要な依存を除くか、S3経由でアップロードします。さらに大きければコンテナイメージにします。',
    en: 'Drop what is not needed or upload through S3; use a container image for more.',
  },
  verify: { ja: '同じデプロイが成功します。', en: 'The same deploy succeeds.' },
  why: {
    'says-so': {
      ja: '`{message}`は、パッケージの大きさの上限を表します。',
      en: '`{message}` is the limit on a package’s size.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
      title: 'Lambda quotas',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-deployment.html',
      title: 'Troubleshoot deployment issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Unzipped size must be smaller than \d{1,12} bytes|Request must be smaller than \d{1,12} bytes for the (?:UpdateFunctionCode|CreateFunction|PublishLayerVersion) operation)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
