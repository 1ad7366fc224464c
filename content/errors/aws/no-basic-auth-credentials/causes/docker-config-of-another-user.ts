import { defineCause } from '#core';
import { hostOf, hosts, tokenOver, unauthenticated } from '../words.ts';

export const cause = defineCause({
  id: 'docker-config-of-another-user',
  explains: ['NoBasicAuthCredentials'],
  title: {
    ja: '`docker login`したときとは別のユーザー、別の設定ファイルで動いている',
    en: 'Docker runs as another user, or with another configuration, than `docker login` did',
  },
  howToTell: {
    ja: '`Login Succeeded`の直後でも失敗し、`sudo`の有無、CIのユーザー、`HOME`、`DOCKER_CONFIG`のどれかが2つのコマンドで違います。',
    en: 'It fails right after `Login Succeeded`, and `sudo`, the user, `HOME` or `DOCKER_CONFIG` differs between the two commands.',
  },
  fix: {
    ja: 'ログインと使用を、同じユーザー、同じ`DOCKER_CONFIG`で実行します。`docker`グループに入れて`sudo`をやめるか、ログインも`sudo docker login`にします。',
    en: 'Log in and use the registry as one user with one `DOCKER_CONFIG`: drop `sudo` by way of the `docker` group, or write `sudo docker login` too.',
  },
  verify: {
    ja: '失敗したコマンドを実行するユーザーの`config.json`に、そのホスト名があります。',
    en: '`config.json` of the user that runs the failing command names the host.',
  },
  why: {
    sudo: {
      ja: '`sudo docker`はrootの`/root/.docker/config.json`を読みます。自分のユーザーのログインは使われません。',
      en: '`sudo docker` reads root’s `/root/.docker/config.json`; the login of your own user is not in there.',
    },
    elsewhere: {
      ja: '`{place}`が見えます。ログインを保存した場所と読む場所が違う可能性があります。',
      en: '`{place}` is shown: the login may be kept in one place and looked for in another.',
    },
    'after-login': {
      ja: '同じホストへのログインに成功した後です。保存先と読み込み先が違うときに、こうなります。',
      en: 'The login to the same host had succeeded; this happens where one file is written and another one read.',
    },
  },
  prior: 3,
  stop: 'client',
  experiment: {
    sh: 'echo "$(id -un) ${DOCKER_CONFIG:-$HOME/.docker}"; sudo sh -c \'echo "$(id -un) ${DOCKER_CONFIG:-$HOME/.docker}"\'',
    powershell: 'whoami; "$env:USERPROFILE\\.docker"; $env:DOCKER_CONFIG',
    tells: {
      ja: '2行の場所が違い、片方の`config.json`にだけホスト名があれば、この原因です。',
      en: 'It is this cause when the two places differ and `config.json` of one of them alone names the host.',
    },
  },
  sources: [
    {
      url: 'https://github.com/awslabs/amazon-ecr-credential-helper/issues/207',
      title: 'awslabs/amazon-ecr-credential-helper #207',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-actions/amazon-ecr-login/issues/337',
      title: 'aws-actions/amazon-ecr-login #337',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/docker/cli/blob/master/docs/reference/commandline/login.md',
      title: 'docker/cli: docker login',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = unauthenticated(facts) ?? tokenOver(facts);
    if (!said) return [];
    const sudo = facts.says(/\bsudo (?:-\w{1,3} )?docker (?!login)\w{1,20}/);
    if (sudo && !facts.says(/\bsudo (?:-\w{1,3} )?docker login\b/))
      return judge.supports('strong', 'sudo', {}, sudo);
    const place = facts.says(
      /(?<place>\/root\/\.docker\/config\.json|\/var\/lib\/jenkins\b|\bgitlab-runner\b|\bDOCKER_CONFIG\b)/,
    );
    if (place)
      return judge.supports('moderate', 'elsewhere', { place: place.groups['place'] ?? '' }, place, said);
    const done = facts.says(/\bLogin Succeeded\b/);
    const shown = hosts(facts);
    return done && shown && hostOf(shown.login) === hostOf(shown.use)
      ? judge.supports('moderate', 'after-login', {}, done, said)
      : [];
  },
});
