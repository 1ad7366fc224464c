"""Sends one request a line of output; the line is JSON: its name and the canonical request that botocore logged."""
import io
import json
import logging
import sys
import urllib.request

import boto3
import requests
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config

PLAIN, SECURE = sys.argv[1:3]
BUCKET = 'amzn-s3-demo-bucket'
API = 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com'
session = boto3.Session()


class Heard(logging.Handler):
    """Keeps the last canonical request that the signer logged."""

    last = None

    def emit(self, record):
        label, _, text = record.getMessage().partition('\n')
        if label == 'CanonicalRequest:':
            self.last = text


heard = Heard()
auth_log = logging.getLogger('botocore.auth')
auth_log.setLevel(logging.DEBUG)
auth_log.addHandler(heard)
auth_log.propagate = False


def sent(name, send, over='http'):
    send()
    print(json.dumps({'name': name, 'over': over, 'canonicalRequest': heard.last}))
    heard.last = None


def client(service, origin=PLAIN, **config):
    retries = {'max_attempts': 0}
    return session.client(
        service, endpoint_url=origin, verify=False, config=Config(retries=retries, **config)
    )


def fetch(url, method='GET', body=None, headers=None):
    request = urllib.request.Request(url, data=body, method=method, headers=headers or {})
    urllib.request.urlopen(request).read()


def signed(method, target, body='', headers=None):
    """An API's own request: botocore signs it, requests sends it."""
    request = AWSRequest(
        method=method, url=f'{PLAIN}{target}', data=body, headers={'Host': API, **(headers or {})}
    )
    SigV4Auth(session.get_credentials(), 'execute-api', 'us-east-1').add_auth(request)
    requests.request(method, f'{PLAIN}{target}', data=body, headers=dict(request.headers)).raise_for_status()


s3 = client('s3', s3={'addressing_style': 'path'}, signature_version='s3v4')
secure = client('s3', SECURE, s3={'addressing_style': 'path'})

KEYS = {
    'plain': 'folder/report.txt',
    'unicode': '写真/夏 2024.jpg',
    'plus and blank': 'a+b c/1+1=2.txt',
    'double slash': 'a//b///c',
    'dot segments': 'a/./b/../c',
    'marks': "it's (a) *~!@$&,;:=?#[]%41.txt",
}
METADATA = {'note': '  two   blanks  ', 'owner': 'Alice'}
BODY = b'line 1\r\nline 2\r\n\x00\xff'

for what, key in KEYS.items():
    sent(f'S3 GET, {what} key', lambda: s3.get_object(Bucket=BUCKET, Key=key))
    sent(f'S3 PUT, {what} key', lambda: s3.put_object(Bucket=BUCKET, Key=key, Body=BODY, Metadata=METADATA))
    address = {'Bucket': BUCKET, 'Key': key}
    get = s3.generate_presigned_url('get_object', address, 3600)
    sent(f'S3 presigned GET, {what} key', lambda: fetch(get))
    put = s3.generate_presigned_url('put_object', address, 3600)
    sent(f'S3 presigned PUT, {what} key', lambda: fetch(put, 'PUT', BODY, {'Content-Type': 'image/jpeg'}))

sent('S3 HEAD', lambda: s3.head_object(Bucket=BUCKET, Key='folder/report.txt'))
sent(
    'S3 list with a delimiter and an encoded prefix',
    lambda: s3.list_objects_v2(Bucket=BUCKET, Prefix='写真/ +&=', Delimiter='/', MaxKeys=5),
)
sent(
    'S3 PUT with a checksum in the trailer',
    lambda: secure.put_object(
        Bucket=BUCKET, Key='trailer.bin', Body=io.BytesIO(BODY * 9000), ChecksumAlgorithm='CRC32'
    ),
    over='https',
)
sent(
    'S3 PUT with an unsigned payload',
    lambda: secure.put_object(Bucket=BUCKET, Key='tls.bin', Body=BODY),
    over='https',
)
disposition = {**address, 'ResponseContentDisposition': "attachment; filename*=UTF-8''%E5%86%99.txt"}
asked = s3.generate_presigned_url('get_object', disposition, 60)
sent('S3 presigned GET with a disposition', lambda: fetch(asked))

sent('STS', lambda: client('sts').get_caller_identity())
for method in 'GET', 'POST':
    identity = client('sts').generate_presigned_url('get_caller_identity', ExpiresIn=60, HttpMethod=method)
    sent(f'STS presigned {method}', lambda: fetch(identity, method))
table = {'id': {'S': '写真 +/='}}
sent('DynamoDB', lambda: client('dynamodb').get_item(TableName='Orders', Key=table))
name = 'arn:aws:lambda:us-east-1:111122223333:function:resize-image'
sent('Lambda', lambda: client('lambda').invoke(FunctionName=name, Qualifier='$LATEST', Payload=b'{"a": 1}'))

sent('API Gateway GET', lambda: signed('GET', '/prod/pets?b=2&a=2&a=1&empty=&flag&%E5%86%99=%2B%20~'))
sent('API Gateway GET, encoded path', lambda: signed('GET', '/prod/a%20b/%E5%86%99/x%2Fy'))
sent(
    'API Gateway POST',
    lambda: signed('POST', '/prod/pets', '{"name": "Tama"}', {'Content-Type': 'application/json; charset=utf-8'}),
)
