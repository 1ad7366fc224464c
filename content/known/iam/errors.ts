import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const api = 'https://docs.aws.amazon.com/IAM/latest/APIReference/';

export const errors = defineKnownErrors([
  {
    code: 'NoSuchEntity',
    aliases: ['NoSuchEntityException'],
    statuses: [404],
    messages: [
      sure(
        /^The (?:user|role|group|user policy|role policy|policy) with name \S{1,200} cannot be found\.?/i,
        'iam',
      ),
      sure(/^Policy arn:\S{1,300} (?:does not exist or is not attachable|was not found)\.?/, 'iam'),
      sure(/^Instance Profile \S{1,200} cannot be found\.?/, 'iam'),
    ],
    source: `${api}API_GetRole.html`,
  },
  {
    code: 'EntityAlreadyExists',
    aliases: ['EntityAlreadyExistsException'],
    statuses: [409],
    messages: [
      sure(
        /^(?:User|Role|Group|Instance Profile|A policy) (?:with name|called) \S{1,200} already exists\b/,
        'iam',
      ),
    ],
    source: `${api}API_CreateRole.html`,
  },
  {
    code: 'DeleteConflict',
    aliases: ['DeleteConflictException'],
    statuses: [409],
    messages: [sure(/^Cannot delete (?:entity, must|a policy attached to entities)\b/, 'iam')],
    source: `${api}API_DeleteRole.html`,
  },
]);
