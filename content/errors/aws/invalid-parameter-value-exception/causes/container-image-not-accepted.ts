import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'container-image-not-accepted',
  explains: ['InvalidParameterValueException'],
  title: {
    ja: 'コンテナイメージの場所か形式を、Lambdaが受け付けない',
    en: 'Lambda takes neither this place nor this form of container image',
  },
  howToTell: {
    ja: 'メッセージに`Source image … is not valid`、`does not exist`か、`image manifest … is not supported`とあります。',
    en: 'The message says `Source image … is not valid` or `does not exist`, or `image manifest … is not supported`.',
  },
  fix: {
    ja: '同じリージョンのプライベートなECRに、タグかダイジェスト付きで置きます。形式なら`--provenance=false --sbom=false`を付け、1つのアーキテクチャだけでビルドします。',
    en: 'Keep it in a private ECR repository of the Region, with tag or digest; for the form build with `--provenance=false --sbom=false` and one architecture.',
  },
  verify: { ja: '関数の`State`が`Active`になります。', en: 'The function’s `State` turns `Active`.' },
  why: {
    form: {
      ja: 'マニフェストの形式が断られています。Docker Buildxが付ける証明（attestation）が原因のことが多いです。',
      en: 'The form of the manifest is refused, most often for the attestations that Docker Buildx adds.',
    },
    place: { ja: 'イメージは`{image}`と指定されています。', en: 'The image is given as `{image}`.' },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/aws-samples/bedrock-access-gateway/issues/206',
      title: 'aws-samples/bedrock-access-gateway #206',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/issues/12933',
      title: 'serverless/serverless #12933',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/grafana/loki/issues/7218',
      title: 'grafana/loki #7218',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ministryofjustice/modernisation-platform/pull/2419',
      title: 'ministryofjustice/modernisation-platform #2419',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const form = told(facts, /image manifest(?:, config)? or layer media type for the source image/);
    if (form) return judge.supports('strong', 'form', {}, form);
    const place = told(facts, /Source image (?<image>[\w./:@-]{3,200}) (?:is not valid|does not exist)/);
    return place ? judge.supports('strong', 'place', { image: place.groups['image'] ?? '' }, place) : [];
  },
});
