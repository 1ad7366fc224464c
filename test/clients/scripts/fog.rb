# Uploads a stream with signed chunks; the only client in Debian that does.
require 'fog/aws'
require 'stringio'

origin = ARGV.fetch(0)
storage = Fog::Storage.new(
  provider: 'AWS', endpoint: origin, path_style: true, region: 'us-east-1', enable_signature_v4_streaming: true,
  aws_access_key_id: ENV.fetch('AWS_ACCESS_KEY_ID'), aws_secret_access_key: ENV.fetch('AWS_SECRET_ACCESS_KEY'),
)
bucket = 'amzn-s3-demo-bucket'

storage.put_object(bucket, 'one-chunk.txt', StringIO.new('a' * 1000))
storage.put_object(bucket, 'three-chunks.bin', StringIO.new("line\r\n\0" * 25_000))
storage.put_object(bucket, 'text.txt', 'plain text')
storage.get_object(bucket, 'folder/report.txt')
