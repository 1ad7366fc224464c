import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const exited = 'https://repost.aws/knowledge-center/lambda-runtime-error';
const deployment = 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-deployment.html';

/** What a function's runtime says of itself, in its log or in the answer to `Invoke`; no HTTP status goes with it. */
export const errors = defineKnownErrors([
  {
    code: 'Runtime.HandlerNotFound',
    statuses: [],
    messages: [
      sure(/\bis undefined or not exported\b/, 'lambda'),
      sure(/\bHandler '[^']{1,120}' missing on module '/, 'lambda'),
    ],
    source: deployment,
  },
  {
    code: 'Runtime.MalformedHandlerName',
    statuses: [],
    messages: [sure(/\bBad handler '[^']{1,120}'/, 'lambda')],
    source: deployment,
  },
  {
    code: 'Runtime.ExitError',
    statuses: [],
    messages: [sure(/\bRuntime exited (?:with error|without providing a reason)\b/, 'lambda')],
    source: exited,
  },
]);
