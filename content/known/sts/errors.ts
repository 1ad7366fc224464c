import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const web = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html';
const assume = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html';

export const errors = defineKnownErrors([
  {
    code: 'IDPCommunicationError',
    aliases: ['IDPCommunicationErrorException'],
    statuses: [400],
    messages: [],
    source: web,
  },
  {
    code: 'PackedPolicyTooLarge',
    aliases: ['PackedPolicyTooLargeException'],
    statuses: [400],
    messages: [],
    source: assume,
  },
  {
    code: 'RegionDisabledException',
    aliases: ['RegionDisabled'],
    statuses: [403],
    messages: [sure(/^STS is not activated in this region for account/, 'sts')],
    source: assume,
  },
  {
    code: 'InvalidAuthorizationMessageException',
    aliases: ['InvalidAuthorizationMessage'],
    statuses: [400],
    messages: [],
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html',
  },
]);
