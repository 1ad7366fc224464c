import { defineCause } from '#core';
import { localHost } from '../who.ts';

export const cause = defineCause({
  id: 'local-emulator-answered',
  explains: [
    'MissingAuthenticationToken',
    'NotFound',
    'Forbidden',
    'Unauthorized',
    'InternalServerError',
    'BadGatewayException',
    'InternalFailure',
  ],
  title: {
    ja: '答えたのは手元のエミュレーター（serverless-offline、sam local、LocalStack）で、AWSではない',
    en: 'A local emulator answered (serverless-offline, sam local, LocalStack), not AWS',
  },
  howToTell: {
    ja: 'リクエスト先が`localhost`や`127.0.0.1`で、エミュレーターの画面に同じリクエストが出ています。',
    en: 'The request goes to `localhost` or `127.0.0.1`, and the emulator’s terminal shows it.',
  },
  fix: {
    ja: 'エミュレーターが起動時に表示するルートの一覧に、メソッドとパスを合わせます。パスにステージ名が付くか（serverless-offlineでは`--noPrependStageInUrl`）も確かめます。AWSでは動き、手元だけで失敗するなら、テンプレートではなくエミュレーターの制約です。',
    en: 'Match method and path with the routes the emulator lists when it starts, and see whether it puts the stage in front (serverless-offline: `--noPrependStageInUrl`). What works on AWS and fails only here is the emulator’s limit, not your template’s fault.',
  },
  verify: {
    ja: '起動時に表示されたURLをそのまま呼ぶと、2xxが返ります。',
    en: 'The URL printed at the start, called as it stands, answers 2xx.',
  },
  why: {
    speaks: {
      ja: 'この文面や応答は、AWSではなくエミュレーターのものです。',
      en: 'These words are an emulator’s, not AWS’s.',
    },
    'own-machine': {
      ja: 'リクエスト先は`{host}`で、AWSには届いていません。',
      en: 'The request went to `{host}` and never reached AWS.',
    },
  },
  prior: 0,
  stop: 'connection',
  experiment: {
    sh: "curl -s -o /dev/null -w '%{remote_ip} %{http_code}\\n' {url}",
    powershell: "curl.exe -s -o NUL -w '%{remote_ip} %{http_code}\\n' {url}",
    tells: {
      ja: '`127.0.0.1`や`::1`と出れば、答えているのは手元のプログラムです。',
      en: '`127.0.0.1` or `::1` means that a program on this machine answers.',
    },
  },
  sources: [
    {
      url: 'https://github.com/dherault/serverless-offline/issues/911',
      title: 'dherault/serverless-offline #911',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sam-cli/issues/437',
      title: 'aws/aws-sam-cli #437',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const speaker = facts.speaker('serverless-offline', 'sam-local', 'localstack');
    const local = localHost(facts);
    return [
      ...(speaker ? judge.supports('strong', 'speaks', {}, speaker) : []),
      ...(local ? judge.supports('strong', 'own-machine', { host: local.host }, local.at) : []),
    ];
  },
});
