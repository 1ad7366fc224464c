import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const create = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html';

export const errors = defineKnownErrors([
  {
    code: 'AlreadyExistsException',
    aliases: ['AlreadyExists'],
    statuses: [400],
    messages: [
      sure(/^Stack \[[\w-]{1,128}\] already exists/, 'cloudformation'),
      // A stack's event, behind the resource that could not be made.
      shared(/^- [\w:/.-]{1,160} already exists(?: in stack arn:\S{1,300})?\.?$/),
      shared(/^[\w:/.-]{1,160} already exists in stack arn:\S{1,300}$/),
    ],
    source: create,
  },
  {
    code: 'InvalidChangeSetStatusException',
    aliases: ['InvalidChangeSetStatus'],
    statuses: [400],
    messages: [
      sure(
        /^ChangeSet \[[^\]\n]{1,300}\] cannot be executed in its current (?:execution )?status of \[/,
        'cloudformation',
      ),
    ],
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html',
  },
]);
