import { defineCause } from '#core';
import { DENIED, refusal } from '../refusal.ts';

/** Docker and BuildKit show the status alone: a push begins with a HEAD, whose answer has no body. */
const STATUS_ALONE =
  /\berror parsing HTTP 403 response body\b|\bunexpected status(?: from \w{3,7} request to \S{1,300})?: 403 Forbidden\b/;
const REGISTRY =
  /\.dkr\.ecr(?:-fips)?\.|\bpublic\.ecr\.aws\b|\becr[-_ ](?:login|repository|registry)\b|\baws ecr\b/i;

export const cause = defineCause({
  id: 'ecr-repository-action-missing',
  explains: [...DENIED, 'Forbidden'],
  title: {
    ja: 'ログインした相手に、このECRリポジトリへpushやpullする許可がない',
    en: 'Whoever logged in may not push to or pull from this ECR repository',
  },
  howToTell: {
    ja: '`docker login`は成功し、同じ認証情報の`aws ecr batch-check-layer-availability`か`describe-images`がこのリポジトリで拒否されます。',
    en: '`docker login` succeeds, and `aws ecr describe-images` with the same credentials is refused on this repository.',
  },
  fix: {
    ja: 'pushには`ecr:BatchCheckLayerAvailability`、`InitiateLayerUpload`、`UploadLayerPart`、`CompleteLayerUpload`、`PutImage`、`BatchGetImage`を、リポジトリのARNに対して許可します。ほかのアカウントのリポジトリなら、リポジトリポリシーにも加えます。',
    en: 'For a push allow `ecr:BatchCheckLayerAvailability`, `InitiateLayerUpload`, `UploadLayerPart`, `CompleteLayerUpload`, `PutImage` and `BatchGetImage` on the repository’s ARN; a repository of another account needs its repository policy to say so too.',
  },
  verify: {
    ja: '`docker push`が最後のレイヤーまで進みます。',
    en: '`docker push` gets through the last layer.',
  },
  why: {
    status: {
      ja: 'Dockerが受け取ったのは本文のない403です。ECRは認証のあと、リポジトリへの操作を拒否しています。',
      en: 'What Docker got is a 403 without a body: past the login, ECR refused the action on the repository.',
    },
    action: {
      ja: '拒否されたのは、リポジトリへの`{action}`です。',
      en: 'What was refused is `{action}` on a repository.',
    },
  },
  prior: 4,
  experiment: {
    sh: 'aws sts get-caller-identity --query Arn --output text && aws ecr get-repository-policy --repository-name REPOSITORY --region {region} --query policyText --output text',
    powershell:
      'aws sts get-caller-identity --query Arn --output text; aws ecr get-repository-policy --repository-name REPOSITORY --region {region} --query policyText --output text',
    tells: {
      ja: '出た呼び出し元が、IAMポリシーでもリポジトリポリシーでも許可されていなければ、これが原因です。',
      en: 'The caller that is printed is allowed neither by IAM nor by the repository policy: it is this.',
    },
  },
  stop: 'policy',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html',
      title: 'IAM permissions for pushing an image to an Amazon ECR private repository',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-toolkit-azure-devops/issues/311',
      title: 'aws/aws-toolkit-azure-devops #311',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts, 'ecr', 'ecr-public');
    // Where a policy of another kind decided, or the whole registry is meant, others know more.
    if (refused)
      return /:GetAuthorizationToken$/.test(refused.action) || refused.value.mode === 'explicit'
        ? []
        : judge.supports('weak', 'action', { action: refused.action }, refused);
    const status = facts.says(STATUS_ALONE);
    return status && facts.says(REGISTRY) ? judge.supports('strong', 'status', {}, status) : [];
  },
});
