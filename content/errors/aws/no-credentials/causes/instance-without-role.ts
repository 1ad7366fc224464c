import { defineCause } from '#core';
import { saying } from '../words.ts';

export const cause = defineCause({
  id: 'instance-without-role',
  explains: ['NoCredentials', 'CredentialRetrievalError'],
  title: { ja: 'インスタンスにIAMロールが付いていない', en: 'The instance has no IAM role' },
  howToTell: {
    ja: 'EC2の上で、メタデータの`iam/security-credentials/`が404を返します。',
    en: 'On the EC2 instance, `iam/security-credentials/` of the metadata service answers 404.',
  },
  fix: {
    ja: 'インスタンスプロファイルを付けます（`aws ec2 associate-iam-instance-profile`）。EC2でなければ、認証情報をほかの方法で渡します。',
    en: 'Attach an instance profile (`aws ec2 associate-iam-instance-profile`). Off EC2, give credentials in another way.',
  },
  verify: {
    ja: 'メタデータの`iam/security-credentials/`がロール名を返します。',
    en: '`iam/security-credentials/` of the metadata service prints the role’s name.',
  },
  why: {
    imds: {
      ja: '最後の探索先であるインスタンスメタデータにも、ロールがありませんでした。',
      en: 'The last place looked at, the instance metadata, had no role either.',
    },
    'not-found': {
      ja: 'メタデータが404を返しています。ロールが付いていないときの応答です。',
      en: 'The metadata service answers 404, as it does where no role is attached.',
    },
  },
  prior: 1,
  stop: 'client',
  experiment: {
    sh: 'curl -s -H "X-aws-ec2-metadata-token: $(curl -s -X PUT -H \'X-aws-ec2-metadata-token-ttl-seconds: 60\' http://169.254.169.254/latest/api/token)" http://169.254.169.254/latest/meta-data/iam/security-credentials/',
    powershell:
      "$t = Invoke-RestMethod -Method Put -Headers @{'X-aws-ec2-metadata-token-ttl-seconds'='60'} http://169.254.169.254/latest/api/token; Invoke-RestMethod -Headers @{'X-aws-ec2-metadata-token'=$t} http://169.254.169.254/latest/meta-data/iam/security-credentials/",
    tells: {
      ja: '404ならこの原因です。ロール名が出れば違います。応答がなければ、メタデータに届いていません。',
      en: 'A 404 means that it is this; a role’s name means that it is not; no answer means that the metadata service is out of reach.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-imds-credentials.html',
      title: 'IMDS credential provider',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = saying(
      facts,
      /\b(?:169\.254\.169\.254|ec2imds|security-credentials)[^\n]{0,60}\b404\b/,
      /\bno EC2 instance role found\b/,
    );
    if (missing) return judge.supports('strong', 'not-found', {}, missing);
    const said = saying(
      facts,
      /\bno EC2 IMDS role found\b/,
      /EC2 Instance Metadata Service/,
      /instance profile metadata/,
      /EC2RoleRequestError/,
      /InstanceProfileCredentialsProvider/,
    );
    return said ? judge.supports('moderate', 'imds', {}, said) : [];
  },
});
