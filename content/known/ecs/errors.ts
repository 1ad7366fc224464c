import { defineKnownErrors } from '#core';

const stopped = 'https://docs.aws.amazon.com/AmazonECS/latest/userguide/stopped-task-error-codes.html';

/** Why a task of ECS stopped, as its agent names it in `stoppedReason`; no HTTP status goes with it. */
export const errors = defineKnownErrors([
  { code: 'ResourceInitializationError', statuses: [], messages: [], source: stopped },
]);
