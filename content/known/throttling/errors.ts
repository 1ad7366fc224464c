import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const kinesis = 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html';
const sdks = 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html';

export const errors = defineKnownErrors([
  { code: 'KMSThrottlingException', statuses: [400], messages: [], source: kinesis },
  {
    code: 'RequestThrottled',
    aliases: ['RequestThrottledException'],
    statuses: [],
    messages: [],
    source: sdks,
  },
  { code: 'ThrottledException', statuses: [], messages: [], source: sdks },
  { code: 'BandwidthLimitExceeded', statuses: [], messages: [], source: sdks },
  { code: 'TransactionInProgressException', statuses: [400], messages: [], source: sdks },
  {
    code: 'PriorRequestNotComplete',
    statuses: [400],
    messages: [
      sure(/^The request was rejected because Route 53 was still processing a prior request/, 'route53'),
    ],
    source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html',
  },
  {
    // Batches answer 200 and name what they did not do.
    code: 'UnprocessedItems',
    aliases: ['UnprocessedKeys'],
    statuses: [200],
    messages: [],
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html',
  },
]);
