import type { Endpoint, Fact, UrlParts } from '../model.ts';

/**
 * A stage's name is compared letter by letter. @returns a remark where the paste writes this API's stage in other capitals than the URL
 * does: in a deployment's output, an ARN or a further URL.
 */
export function stageRemarks(url: UrlParts, endpoint: Endpoint, text: string): Fact<'host-remark'>[] {
  const [segment] = url.segments;
  const { apiId, stage, kind } = endpoint;
  if (kind !== 'execute-api' || !apiId || !stage || !segment || !/^\w[\w-]{0,63}$/.test(stage)) return [];
  for (const found of text.slice(0, MOST_TEXT).matchAll(STAGE_OF_API)) {
    const [, api, , written] = found;
    if (!written || written === stage || api?.toLowerCase() !== apiId.toLowerCase()) continue;
    if (written.toLowerCase() !== stage.toLowerCase()) continue;
    const end = found.index + found[0].length;
    return [
      {
        kind: 'host-remark',
        value: { kind: 'stage-letter-case', text: stage, meant: written },
        spans: [...segment.spans, { start: end - written.length, end }],
        certainty: 'derived',
      },
    ];
  }
  return [];
}

const MOST_TEXT = 100_000;

/** `a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/Prod` in a URL, `a1b2c3d4e5/Prod` in an ARN. */
const STAGE_OF_API =
  /(?<![a-z0-9])([a-z0-9]{10})(\.execute-api\.[a-z0-9-]{1,30}\.[a-z.]{1,30})?\/(\w[\w-]{0,63})(?![\w-])/gi;
