import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const cors = 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors';

export const errors = defineKnownErrors([
  {
    // No answer holds these words: a browser says them about an answer that it keeps from the page.
    code: 'CORSPreflightFailed',
    saidBy: 'client',
    statuses: [],
    messages: [
      sure(/\bhas been blocked by CORS policy\b/),
      sure(/\bdisallowed for cross-origin requests that require preflight\b/),
      sure(/\bCross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource\b/),
      sure(/クロス ?オリジン(?:要求|リクエスト)をブロックしました/),
      sure(/\bis not allowed by Access-Control-Allow-(?:Origin|Headers|Methods)\b/),
      sure(/\bNo 'Access-Control-Allow-Origin' header is present on the requested resource\b/),
      sure(/\bResponse to preflight request doesn't pass access control check\b/),
      sure(/\bPreflight response is not successful\b/),
      sure(/\bdue to access control checks\b/),
      sure(/\bRedirect is not allowed for a preflight request\b/),
      // The network pane of Firefox, where the size of an answer would stand.
      sure(/\bCORS (?:Missing Allow Origin|Preflight Did Not Succeed|Allow Origin Not Matching Origin)\b/),
      sure(/\bReason: CORS (?:header|request|preflight|missing|disabled)\b/),
    ],
    source: cors,
  },
  {
    code: 'AccessForbidden',
    statuses: [403],
    messages: [
      sure(/^CORSResponse: CORS is not enabled for this bucket/, 's3'),
      sure(/^CORSResponse: This CORS request is not allowed/, 's3'),
    ],
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html',
  },
]);
