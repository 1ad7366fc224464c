<?php
// Stands in for the AWS SDK, which Debian does not package: it hands the request on as it came and says who was asked.
// What PHP and Guzzle make of the printed program is real.

namespace {
    require 'GuzzleHttp/autoload.php';
}

namespace Aws\Credentials {
    class CredentialProvider
    {
        public static function defaultProvider(): callable
        {
            return fn () => \GuzzleHttp\Promise\Create::promiseFor('credentials');
        }
    }
}

namespace Aws\Signature {
    class SignatureV4
    {
        public function __construct(private string $service, private string $region)
        {
        }

        public function signRequest(\Psr\Http\Message\RequestInterface $request, string $credentials)
        {
            $name = substr(static::class, strlen(__NAMESPACE__) + 1);
            return $request->withHeader('Authorization', "$name $credentials {$this->region} {$this->service}");
        }
    }

    class S3SignatureV4 extends SignatureV4
    {
    }
}
