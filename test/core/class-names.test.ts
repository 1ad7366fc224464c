import { describe, expect, test } from 'vitest';
import { classNames } from '#core';

/** As the SDKs' own packages have them: Lambda's, SQS's and IAM's. */
describe.for([
  ['EC2ThrottledException', 'Ec2ThrottledException', 'EC2ThrottledException', 'is_ec2_throttled_exception'],
  ['EFSIOException', 'EfsioException', 'EFSIOException', 'is_efsio_exception'],
  [
    'InvalidSubnetIDException',
    'InvalidSubnetIdException',
    'InvalidSubnetIDException',
    'is_invalid_subnet_id_exception',
  ],
  ['NoSuchKey', 'NoSuchKeyException', 'NoSuchKeyException', 'is_no_such_key'],
  [
    'DBInstanceNotFoundFault',
    'DbInstanceNotFoundException',
    'DBInstanceNotFoundException',
    'is_db_instance_not_found_fault',
  ],
  [
    'InternalServerError',
    'InternalServerErrorException',
    'InternalServerErrorException',
    'is_internal_server_error',
  ],
] as const)('%s', ([shape, java, net, rust]) => {
  test('in Java, .NET and Rust', () => {
    expect(classNames.javaClass(shape)).toBe(java);
    expect(classNames.netClass(shape)).toBe(net);
    expect(classNames.rustMethod(shape)).toBe(rust);
  });
});

test('a name in lower case is exported in Go all the same', () => {
  expect(classNames.goType('accessDenied')).toBe('AccessDenied');
});

test('Ruby keeps letters and digits', () => {
  expect(classNames.rubyClass('InvalidVpcID.NotFound')).toBe('InvalidVpcIDNotFound');
});
