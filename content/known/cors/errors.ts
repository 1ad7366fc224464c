import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const cors = 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors';

export const errors = defineKnownErrors([
  {
    code: 'CORSPreflightFailed',
    statuses: [],
    messages: [
      sure(/\bhas been blocked by CORS policy\b/),
      sure(/\bdisallowed for cross-origin requests that require preflight\b/),
      sure(/\bCross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource\b/),
      sure(/\bis not allowed by Access-Control-Allow-Origin\b/),
      sure(/\bNo 'Access-Control-Allow-Origin' header is present on the requested resource\b/),
    ],
    source: cors,
  },
]);
