import { expect, test } from 'vitest';
import { complaints } from './samples.ts';

test('TypeScript is held against the packages that it imports', async () => {
  const code = [
    "import { S3Client, GetObjektCommand } from '@aws-sdk/client-s3';",
    "import { nothing } from 'no-such-package';",
    "const s3 = new S3Client({ regon: 'ap-northeast-1' });",
    'console.log(undeclared, await s3.config.region());',
  ].join('\n');
  expect(await complaints('ts', code)).toEqual([
    expect.stringMatching(/^2: TS2724: .*Did you mean 'GetObjectCommand'\?$/),
    expect.stringMatching(
      /^3: TS2307: Cannot find module 'no-such-package'.* Make the package a dev dependency/,
    ),
    expect.stringMatching(/^4: TS2345: .*'regon' does not exist/),
    "5: TS2304: Cannot find name 'undeclared'.",
  ]);
});

test('names of one TypeScript sample are not names of another', async () => {
  expect(await complaints('typescript', 'const key = 1;\nconsole.log(key);')).toEqual([]);
});

test('Terraform that does not parse', async () => {
  expect(await complaints('hcl', 'resource "aws_s3_bucket" "a" {\n  bucket = "b\n}')).toEqual([
    expect.stringMatching(/^3: terraform: .*Invalid multi-line string/),
  ]);
});

test('Terraform with resources and arguments that the provider does not have', async () => {
  const code = [
    'resource "aws_lambda_permision" "a" {}',
    'resource "aws_lambda_permission" "b" {',
    '  action        = "lambda:InvokeFunction"',
    '  function_name = aws_lambda_function.f.function_name',
    '  principle     = "apigateway.amazonaws.com"',
    '}',
    'resource "aws_lambda_function" "f" {',
    '  function_name = "f"',
    '  role          = "{roleArn}"',
    '  vpc_config {',
    '    subnet_ids = ["subnet-1"]',
    '  }',
    '}',
    'resorce "aws_s3_bucket" "c" {}',
  ].join('\n');
  expect(await complaints('hcl', code)).toEqual([
    '2: the AWS provider has no resource "aws_lambda_permision"; did you mean "aws_lambda_permission"?',
    '3: aws_lambda_permission needs principal',
    '6: aws_lambda_permission has no argument "principle"; did you mean "principal"?',
    '11: vpc_config of aws_lambda_function needs security_group_ids',
    '15: terraform has no block "resorce"; did you mean "resource"?',
  ]);
});

test('policies of Terraform name actions that IAM has', async () => {
  const code = [
    'data "aws_iam_policy_document" "a" {',
    '  statement {',
    '    actions   = ["kms:Decript"]',
    '    resources = ["*"]',
    '  }',
    '}',
    'resource "aws_iam_role_policy" "b" {',
    '  role = "r"',
    '  policy = jsonencode({',
    '    Version   = "2012-10-17"',
    '    Statement = [{ Effect = "Allow", Action = "s3:GetObjct", Resource = "${aws_s3_bucket.b.arn}/*" }]',
    '  })',
    '}',
  ].join('\n');
  expect(await complaints('hcl', code)).toEqual([
    '4: IAM has no action "kms:Decript"; did you mean "Decrypt"?',
    '10: IAM has no action "s3:GetObjct"; did you mean "GetObject"?',
  ]);
});
