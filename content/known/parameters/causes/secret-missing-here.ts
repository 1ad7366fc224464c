import { defineCause } from '#core';

export const cause = defineCause({
  id: 'secret-missing-here',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: 'そのリージョンとアカウントに、この名前のシークレットがない',
    en: 'This Region and account have no secret of that name',
  },
  howToTell: {
    ja: '同じ認証情報とリージョンの`aws secretsmanager list-secrets`に、その名前がありません。環境名、ARN末尾の6文字、`#`や`:`より後ろのフィールド名まで名前に含めていることが多いです。',
    en: '`aws secretsmanager list-secrets` with the same credentials and Region does not list it: often the environment differs, or the name carries the ARN’s six last characters or a field behind `#` or `:`.',
  },
  fix: {
    ja: 'シークレットの名前かARN全体をそのまま渡し、シークレットのあるリージョンで呼びます。ほかのアカウントのシークレットはARNで指します。',
    en: 'Pass the secret’s own name or its whole ARN, and call the Region that has it; a secret of another account goes by its ARN.',
  },
  verify: { ja: '`describe-secret`が名前とARNを返します。', en: '`describe-secret` returns name and ARN.' },
  why: {
    said: {
      ja: 'Secrets Managerは、そのシークレットが見つからないと答えています。',
      en: 'Secrets Manager says that it cannot find the secret.',
    },
  },
  prior: 5,
  stop: 'operation',
  experiment: {
    sh: 'aws secretsmanager list-secrets --region {region} --query "SecretList[].Name"',
    powershell: 'aws secretsmanager list-secrets --region {region} --query "SecretList[].Name"',
    tells: {
      ja: '渡した名前と一字一句同じものが出なければ、これが原因です。',
      en: 'It is this when no name equals the one that was passed, letter by letter.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html',
      title: 'GetSecretValue - AWS Secrets Manager',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/Secrets Manager can[’']t find the specified secret(?! value)/);
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
