import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'caller-not-mapped-in-cluster',
  explains: ['Unauthorized'],
  title: {
    ja: '呼び出し元のIAMプリンシパルが、EKSクラスターに割り当てられていない',
    en: 'The caller’s IAM principal is not mapped in the EKS cluster',
  },
  howToTell: {
    ja: '`kubectl`が`You must be logged in to the server`と言い、`aws eks list-access-entries`にも`aws-auth`にも、`aws sts get-caller-identity`のロールがありません。',
    en: '`kubectl` says `You must be logged in to the server`, and the role of `aws sts get-caller-identity` is neither in `aws eks list-access-entries` nor in `aws-auth`.',
  },
  fix: {
    ja: 'アクセスエントリを作るか、クラスターの作成者かそのロールで`aws eks update-kubeconfig --role-arn`をやり直します。',
    en: 'Create an access entry, or run `aws eks update-kubeconfig --role-arn` with the role that made the cluster.',
  },
  verify: { ja: '`kubectl get ns`が返ります。', en: '`kubectl get ns` answers.' },
  why: {
    'says-so': {
      ja: 'これは`kubectl`の文言で、EKSのAPIサーバーが認証を断っています。',
      en: 'These are the words of `kubectl`: the cluster’s API server refused the authentication.',
    },
  },
  prior: 5,
  stop: 'authorization',
  experiment: {
    sh: 'aws sts get-caller-identity',
    powershell: 'aws sts get-caller-identity',
    tells: {
      ja: '出たARNのロールが`aws eks list-access-entries`になければこの原因です。',
      en: 'It is this cause when the role shown is not in `aws eks list-access-entries`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html',
      title: 'Troubleshoot problems with Amazon EKS clusters and nodes',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /You must be logged in to the server|the server has asked for the client to provide credentials/,
    );
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
