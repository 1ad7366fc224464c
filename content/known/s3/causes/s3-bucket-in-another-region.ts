import { defineCause } from '#core';
import { isS3 } from '../call.ts';

export const cause = defineCause({
  id: 's3-bucket-in-another-region',
  explains: ['PermanentRedirect'],
  title: {
    ja: 'バケットが、呼び出したエンドポイントとは別のリージョンにある',
    en: 'The bucket is in another Region than the endpoint that was called',
  },
  howToTell: {
    ja: '`x-amz-bucket-region`ヘッダーか`<Endpoint>`が、呼び出したホストと別のリージョンを示しています。',
    en: 'The header `x-amz-bucket-region`, or `<Endpoint>`, shows another Region than the host that was called.',
  },
  fix: {
    ja: 'クライアントのリージョンを、バケットのリージョンに合わせます（CLIなら`--region`）。URLなら`バケット名.s3.リージョン.amazonaws.com`にします。',
    en: 'Set the client’s Region to the bucket’s (`--region` in the CLI); in a URL write `BUCKET.s3.REGION.amazonaws.com`.',
  },
  verify: { ja: '301ではなく200が返ります。', en: 'It answers 200, not 301.' },
  why: {
    header: {
      ja: '応答のヘッダーが、バケットのリージョンを`{region}`と示しています。',
      en: 'The answer’s header says that the bucket’s Region is `{region}`.',
    },
    endpoint: { ja: 'S3は`{endpoint}`を使うよう答えています。', en: 'S3 tells you to use `{endpoint}`.' },
    status: {
      ja: 'S3が、本文のない301で答えています。別のリージョンのバケットにHEADを送ったときの応答です。',
      en: 'S3 answers 301 without a body, as it does to a HEAD of a bucket in another Region.',
    },
    said: {
      ja: 'S3は、指定のエンドポイントを使うよう答えています。',
      en: 'S3 tells you to use the specified endpoint.',
    },
  },
  prior: 5,
  experiment: {
    sh: 'aws s3api get-bucket-location --bucket {bucket} --output text',
    powershell: 'aws s3api get-bucket-location --bucket {bucket} --output text',
    tells: {
      ja: '呼び出したリージョンと違えば、これが原因です（`None`は`us-east-1`です）。',
      en: 'Another Region than the one called: it is this (`None` is `us-east-1`).',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
      title: 'Virtual hosting of general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      facts.message(/must be addressed using the specified endpoint/) ?? facts.code('PermanentRedirect');
    const region = facts.responseHeader('x-amz-bucket-region');
    if (region) return judge.supports('strong', 'header', { region: region.value.value }, region);
    const endpoint = facts.detail('Endpoint');
    if (endpoint) return judge.supports('moderate', 'endpoint', { endpoint: endpoint.value.value }, endpoint);
    if (said) return judge.supports('moderate', 'said', {}, said);
    // A HEAD has no body, so that the SDK knows the status alone.
    const status = isS3(facts) ? facts.status(301) : undefined;
    return status ? judge.supports('moderate', 'status', {}, status) : [];
  },
  correct: (request, facts) => {
    const bucket = facts.detail('Bucket')?.value.value ?? facts.endpoint()?.value.bucket;
    const region =
      facts.responseHeader('x-amz-bucket-region')?.value.value ??
      facts.detail('Region')?.value.value ??
      /\bs3[.-]([a-z]{2}(?:-[a-z]{2,10}){1,3}-\d)\.amazonaws/.exec(
        facts.detail('Endpoint')?.value.value ?? '',
      )?.[1];
    if (!bucket || !region) return undefined;
    const path = request.path.startsWith(`/${bucket}/`)
      ? request.path.slice(bucket.length + 1)
      : request.path;
    return { ...request, host: `${bucket}.s3.${region}.amazonaws.com`, path };
  },
});
