import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const decrypt = 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html';
const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html';

export const errors = defineKnownErrors([
  {
    code: 'KMS.NotFoundException',
    aliases: ['KMSNotFoundException'],
    statuses: [400],
    messages: [
      sure(/^Key 'arn:aws[a-z-]{0,10}:kms:\S{1,200}' does not exist/, 'kms'),
      sure(/^Alias arn:aws[a-z-]{0,10}:kms:\S{1,300} is not found/, 'kms'),
      sure(/^Invalid (?:keyId|arn) \S{1,200}$/, 'kms'),
    ],
    source: s3,
  },
  { code: 'InvalidCiphertextException', statuses: [400], messages: [], source: decrypt },
  {
    code: 'IncorrectKeyException',
    statuses: [400],
    messages: [
      sure(/^The key ID in the request does not identify a CMK that can perform this operation/, 'kms'),
    ],
    source: decrypt,
  },
  {
    code: 'KMSAccessDeniedException',
    aliases: ['KMSAccessDenied'],
    statuses: [502],
    messages: [
      sure(
        /^Lambda was unable to (?:decrypt|configure)\b[^\n]{1,80} because (?:the )?KMS access (?:was|is) denied/,
        'lambda',
      ),
    ],
    source: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
  },
]);
