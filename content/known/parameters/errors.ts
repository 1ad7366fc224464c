import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

export const errors = defineKnownErrors([
  {
    code: 'ParameterNotFound',
    statuses: [400],
    messages: [],
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html',
  },
  {
    code: 'StateMachineDoesNotExist',
    statuses: [400],
    messages: [sure(/^State Machine Does Not Exist: /, 'states')],
    source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html',
  },
]);
