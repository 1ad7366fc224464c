import { defineCause } from '#core';
import { told } from '../../words.ts';
import { missingToken } from '../answer.ts';

/** A greedy route as a template, a console or a deploy tool prints it. */
const GREEDY = /(?<route>(?:\/[\w{}.-]{1,60}){0,6}\/?\{(?:proxy|\w{1,30})\+\})/;

export const cause = defineCause({
  id: 'proxy-empty-tail',
  explains: ['MissingAuthenticationToken', 'NotFound'],
  title: {
    ja: '`{proxy+}`だけでは、末尾が空のパスに一致しない',
    en: 'A `{proxy+}` alone does not match a path whose tail is empty',
  },
  howToTell: {
    ja: '呼んだパスが`{proxy+}`の親のパスそのもの、または末尾がスラッシュだけで、親のリソース自体にはメソッドがありません。',
    en: 'The path called is the parent of `{proxy+}` itself, with or without a slash at its end, and the parent resource has no method of its own.',
  },
  fix: {
    ja: '親のリソース（ルートなら`/`）にも`ANY`メソッドを足してデプロイします。HTTP APIでは`$default`か親のパスのルートを足します。',
    en: 'Add an `ANY` method to the parent resource as well (to `/` for the root) and deploy; on an HTTP API add `$default` or a route for the parent path.',
  },
  verify: {
    ja: '末尾が空のパスでも応答が返り、アクセスログの`$context.resourcePath`に親のパスが出ます。',
    en: 'The path with the empty tail answers, and `$context.resourcePath` in the access log shows the parent.',
  },
  why: {
    'proxy-and-empty-tail': {
      ja: '`{route}`は後ろに1つ以上のセグメントを求めます。呼んだ`{path}`はそこで終わっています。',
      en: '`{route}` wants at least one more segment behind it, and the `{path}` that was called ends there.',
    },
    'proxy-mentioned': {
      ja: '貼られたテキストに`{route}`があります。これは空の末尾には一致しません。',
      en: 'The text shows `{route}`, which does not match an empty tail.',
    },
    'ends-in-slash': {
      ja: '`{path}`はスラッシュで終わり、末尾が空です。',
      en: '`{path}` ends in a slash: its tail is empty.',
    },
    'root-called': {
      ja: 'ステージの直下が呼ばれています。ルートの`{proxy+}`は、ルート自体には一致しません。',
      en: 'The root of the stage was called; a `{proxy+}` at the root does not match the root itself.',
    },
  },
  prior: 0,
  stop: 'route',
  experiment: {
    sh: "aws apigateway get-resources --rest-api-id {apiId} --region {region} --query 'items[].[path,keys(resourceMethods || `{}`)]'",
    powershell:
      "aws apigateway get-resources --rest-api-id {apiId} --region {region} --query 'items[].[path,keys(resourceMethods || `{}`)]'",
    tells: {
      ja: '`{proxy+}`の行はあり、その親のパスの行にメソッドがなければこの原因です。親にもメソッドがあれば、別の原因です。',
      en: 'It is this cause when there is a row for `{proxy+}` and the row of its parent lists no method; when the parent has one, it is not.',
    },
  },
  sources: [
    {
      url: 'https://github.com/mikestaub/serverless-express/issues/43',
      title: 'mikestaub/serverless-express #43',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/RhinoSecurityLabs/IPRotate_Burp_Extension/issues/5',
      title: 'RhinoSecurityLabs/IPRotate_Burp_Extension #5',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = missingToken(facts);
    const answer = missing ?? facts.code('NotFound') ?? facts.message(/^Not Found$/);
    if (!answer) return [];
    const url = facts.url();
    const path = url?.value.path;
    const tail = facts.endpoint()?.value.resourcePath ?? path?.value ?? '';
    const route = told(facts, GREEDY);
    const shown = route?.groups['route'] ?? '';
    if (route && path) {
      const parent =
        shown
          .replace(/\/?\{\w{1,30}\+\}$/, '')
          .split('/')
          .at(-1) ?? '';
      const ends = tail.replace(/\/$/, '').split('/').at(-1) ?? '';
      const isParent = tail === '' || tail.endsWith('/') || (parent !== '' && parent === ends);
      if (isParent)
        return judge.supports(
          'strong',
          'proxy-and-empty-tail',
          { route: shown, path: path.value },
          route,
          path,
        );
      return judge.against('weak', 'proxy-mentioned', { route: shown }, route);
    }
    if (route) return judge.supports('moderate', 'proxy-mentioned', { route: shown }, route);
    // An HTTP API that has no route says Not Found for many reasons; without a greedy route in sight this is none of the usual ones.
    if (!path || !missing) return [];
    if (tail.length > 1 && tail.endsWith('/'))
      return judge.supports('moderate', 'ends-in-slash', { path: path.value }, path);
    return tail === '' || tail === '/' ? judge.supports('weak', 'root-called', {}, path) : [];
  },
});
