import type { MistakeTexts } from './mistakes-messages.ts';

export const en: MistakeTexts = {
  mistakes: {
    'secret-line-end': {
      title: 'A line end came along with the secret',
      reason:
        'The client read the secret from a file or a command together with the line end behind it, or with an escape that stands for one.',
      cure: "Trim the secret where it is read, or write it without a line end: printf '%s' instead of echo, and no empty line when it is pasted into a form.",
    },
    'secret-blank': {
      title: 'A blank stands around the secret',
      reason:
        'A blank or a tab was copied with the secret, or stands beside the equals sign in a settings file.',
      cure: 'Remove the blank where the secret is stored; trim the value when it is read.',
    },
    'secret-invisible': {
      title: 'An invisible character stands beside the secret',
      reason:
        'A no-break space, a byte order mark or a zero-width character was copied with the secret from a web page, a chat or an editor.',
      cure: 'Delete the secret and type or paste it again as plain text. Save settings files as UTF-8 without a byte order mark.',
    },
    'secret-quotes': {
      title: 'Quotation marks were taken for a part of the secret',
      reason:
        'The file is read by a program that does not remove quotation marks, such as docker --env-file, or an editor made them curly.',
      cure: 'Write the secret without quotation marks there, or read the file with a parser that removes them.',
    },
    'secret-percent-encoded': {
      title: 'The secret was percent-encoded',
      reason:
        'Slash, plus or equals sign became escapes on the way through a URL, a connection string or a form.',
      cure: 'Decode the value exactly once before it is used as a secret, or hand it over by a way that encodes nothing.',
    },
    'secret-plus-to-blank': {
      title: 'A plus sign or a slash of the secret was lost',
      reason:
        'A form decoder turned the plus sign into a blank, or a filter dropped the characters that are no letters or digits.',
      cure: 'Encode the plus sign as %2B before the secret goes through a form or a URL, or do not send it that way.',
    },
    'secret-escaped': {
      title: 'The secret still carries escapes',
      reason: 'Slash or plus sign were escaped for JSON, HTML or a shell, and nobody took the escapes back.',
      cure: 'Read the value with a parser of the format it is stored in instead of cutting it out of the text.',
    },
    'secret-base64': {
      title: 'The secret was used as base64',
      reason:
        'Kubernetes and some secret stores hold values in base64, and the client signed with what is stored. With echo, a line end was encoded too.',
      cure: "Decode the value before it is used. Encode it with printf '%s' or echo -n, so that no line end goes in.",
    },
    'secret-base64-decoded': {
      title: 'The secret was decoded as base64',
      reason: 'A secret looks like base64 but is none; the client signed with the bytes it would decode to.',
      cure: 'Use the secret as the text that it is.',
    },
    'secret-base64url': {
      title: 'Characters of the secret were exchanged for those of base64url',
      reason: 'A converter for URLs turned + and / into - and _, or the other way round.',
      cure: 'Use the secret as AWS gave it out, with + and /.',
    },
    'secret-cut': {
      title: 'A part of the secret is missing',
      reason:
        'It was cut at its first or last characters, or at a slash, a plus or an equals sign where a parser split the text.',
      cure: 'Copy the whole secret: 40 characters. Split name and value at the first equals sign only.',
    },
    'secret-letter-case': {
      title: 'The secret is in another letter case',
      reason:
        'A program turned the whole value to lower or upper case, as some do with the names and values of variables.',
      cure: 'Keep the letter case of the value.',
    },
    'secret-is-key-id': {
      title: 'The access key ID was used as the secret',
      reason: 'The two settings hold the same value, or were exchanged.',
      cure: 'Put the key ID (AKIA… or ASIA…) into the one setting and the secret of 40 characters into the other.',
    },
    'secret-is-token': {
      title: 'The session token was used as the secret',
      reason: 'Temporary credentials have three parts, and two of them were exchanged.',
      cure: 'Set key ID, secret and session token each from its own field.',
    },
    'secret-stand-in': {
      title: 'There was no secret, but a stand-in',
      reason:
        'The variable was empty or not replaced, so the client signed with nothing, with the name of the variable or with a value for tests.',
      cure: 'Check that the variable is set in the very process that signs, and that the template is filled in.',
    },
    'secret-masked': {
      title: 'A masked secret was used',
      reason:
        'What was copied comes from a console, a log or the output of aws configure list, which hide most of it.',
      cure: 'AWS shows a secret only once. Take it from where it is stored, or create a new access key.',
    },
    'secret-full-width': {
      title: 'The secret holds full-width characters',
      reason: 'An input method turned / or + into its full-width form.',
      cure: 'Type or paste the secret with the input method switched off.',
    },
    'secret-with-more': {
      title: 'More than the secret was taken',
      reason: 'A name, the key ID, a separator or the same secret once more was copied with it.',
      cure: 'Keep the 40 characters of the secret and nothing else.',
    },
    'secret-typing': {
      title: 'One character of the secret is wrong',
      reason:
        'A character was left out, doubled, exchanged with its neighbour or mistaken for another that looks like it.',
      cure: 'Copy the secret instead of typing it.',
    },
    'pasted-blanks': {
      title: 'The secret typed here has blanks that the client did not use',
      reason:
        'Without the blanks or line ends, the signature is exactly the one that was sent. The client signed rightly with that secret.',
      cure: 'Remove the blanks from the field here. If AWS still refuses, look at what the service says before the signature: time, scope, permissions.',
    },
    'pasted-quotes': {
      title: 'The secret typed here has quotation marks that the client did not use',
      reason: 'Without the marks, the signature is exactly the one that was sent.',
      cure: 'Remove the marks from the field here. The client itself signed rightly with that secret.',
    },
    'pasted-encoded': {
      title: "The secret typed here is encoded, the client's is not",
      reason: 'With the escapes taken back, the signature is exactly the one that was sent.',
      cure: 'Type the decoded secret here. The client itself signed rightly with it.',
    },
    'pasted-base64': {
      title: 'The secret typed here is base64, the client used what is inside',
      reason: 'Decoded, it gives exactly the signature that was sent.',
      cure: 'Type the decoded secret here. The client itself signed rightly with it.',
    },
    'pasted-with-more': {
      title: 'More than the secret was typed here',
      reason: 'A part of what was typed gives exactly the signature that was sent.',
      cure: 'Type the secret alone. The client itself signed rightly with it.',
    },
    'key-prefix': {
      title: 'The first key does not begin with AWS4',
      reason:
        'The derivation starts from the text AWS4 followed by the secret; the client left it out, doubled it or wrote it differently.',
      cure: 'Start with the bytes of "AWS4" + secret.',
    },
    'key-not-derived': {
      title: 'The secret signs without a derived key',
      reason: 'The string to sign was signed with the secret itself, as in the older signature versions.',
      cure: 'Derive the signing key with four HMACs: date, Region, service, aws4_request. Then sign with the last one.',
    },
    'key-chained-as-text': {
      title: 'A key was passed on as text',
      reason: 'The result of an HMAC was written as hex or base64 before it became the key of the next one.',
      cure: 'Pass the 32 raw bytes from step to step; only the final signature is written as hex.',
    },
    'key-swapped-arguments': {
      title: 'Key and message of an HMAC are exchanged',
      reason:
        'The order of the arguments differs between libraries: CryptoJS and PHP take the message first, others the key.',
      cure: 'The key of each step is the result of the step before, its message the next part of the scope. At the end the string to sign is the message.',
    },
    'key-steps': {
      title: 'A step of the derivation is missing, doubled or out of place',
      reason: 'The key comes from date, Region, service and aws4_request, in this order.',
      cure: 'Do the four HMACs in this order, each with exactly the text that stands in the scope.',
    },
    'key-other-day': {
      title: 'The key is of another day',
      reason:
        'The client kept a derived key past midnight UTC, or derived it from its local date while the scope has the date in UTC.',
      cure: 'Derive the key from the date in the scope. A cache needs the date in its key.',
    },
    'key-other-region': {
      title: 'The key is of another Region',
      reason:
        'The scope names one Region, the key was derived from another: usually a kept key, or two settings that disagree.',
      cure: 'Derive the key from the Region in the scope. A cache needs the Region in its key.',
    },
    'key-other-service': {
      title: 'The key is of another service',
      reason: 'The scope names one service, the key was derived from another name.',
      cure: 'Derive the key from the service in the scope. A cache needs the service in its key.',
    },
    'key-date-form': {
      title: 'The key is derived from another form of the date',
      reason:
        'The derivation takes the eight digits of the day; the client used the whole timestamp or a date with separators.',
      cure: 'Use yyyymmdd, the same text as in the scope.',
    },
    'region-other': {
      title: 'Signed for another Region',
      reason:
        'Scope and key are those of a Region where this endpoint is not. Often a default such as us-east-1 of the SDK or the profile; IAM, CloudFront and other global services sign for us-east-1.',
      cure: "Set the client's Region to the one in the host name, or for a global service to us-east-1.",
    },
    'region-is-service': {
      title: 'A part of the host name was taken for the Region',
      reason: 'The client cut the Region out of the host name and got another label.',
      cure: 'Set the Region explicitly instead of reading it from the host.',
    },
    'region-form': {
      title: 'The Region is not written as AWS writes it',
      reason: 'It was in upper case, an Availability Zone, quoted, empty or had a line end.',
      cure: 'Use the exact name in lower case, for example ap-northeast-1.',
    },
    'service-other': {
      title: 'Signed for another service',
      reason:
        "The name in the scope is the signing name, which is not always the name of the product or of the SDK's client: execute-api for API Gateway, es for OpenSearch Service, aoss for OpenSearch Serverless.",
      cure: "Sign with the service's signing name.",
    },
    'service-form': {
      title: 'The service is not written as AWS writes it',
      reason: 'Another letter case, a part of the host name or a blank stands in its place.',
      cure: 'Use the exact signing name in lower case.',
    },
    'day-other': {
      title: 'The scope has another day',
      reason: 'The date is not the day of the timestamp in UTC: a local date, or one that was kept.',
      cure: 'Take the date from the first eight characters of X-Amz-Date.',
    },
    'day-form': {
      title: 'The date in the scope has another form',
      reason: 'The scope takes eight digits, without separators and without the time.',
      cure: 'Write yyyymmdd.',
    },
    'terminator-other': {
      title: 'The scope does not end in aws4_request',
      reason: 'The last part is a constant, in lower case with an underscore.',
      cure: 'Write aws4_request, in the scope and as the message of the last derivation step.',
    },
    'scope-form': {
      title: 'The scope is put together differently',
      reason:
        'Its order is date, Region, service, aws4_request, joined by slashes. In the string to sign it has no access key ID in front.',
      cure: 'Write date/region/service/aws4_request in the third line; only Credential has the access key ID in front.',
    },
    'scope-not-in-key': {
      title: 'The scope in the string to sign is not the one that the key is derived from',
      reason: 'Text and key come from two different settings.',
      cure: 'Build the scope once and use its parts for the text, for the key and for Credential.',
    },
    'timestamp-form': {
      title: 'The timestamp has another form',
      reason: 'The second line of the string to sign takes only yyyymmddThhmmssZ, the text of X-Amz-Date.',
      cure: 'Format the time as ISO 8601 basic in UTC, without milliseconds, and use the same text everywhere.',
    },
    'timestamp-zone': {
      title: 'The timestamp is local time',
      reason: 'The client formatted its local time and wrote Z behind it.',
      cure: 'Format the time in UTC: toISOString, gmtime, datetime.now(timezone.utc).',
    },
    'timestamp-second-reading': {
      title: 'The clock was read twice',
      reason:
        'The header and the string to sign have two times that are a moment apart; most of the time they are equal, so the error comes and goes.',
      cure: 'Read the clock once and use that text for X-Amz-Date, for the string to sign and for the scope.',
    },
    'timestamp-other-day': {
      title: 'The timestamp is of another day',
      reason: 'The client signed with an older or later time than it sent.',
      cure: 'Read the clock at the moment of signing and send the same time.',
    },
    'algorithm-other': {
      title: 'The first line names another algorithm',
      reason: 'The string to sign begins with the name of the algorithm, letter for letter.',
      cure: 'Write AWS4-HMAC-SHA256.',
    },
    'hash-twice': {
      title: 'The canonical request was hashed twice',
      reason: 'A helper that hashes already was given a hash.',
      cure: 'Hash the canonical request once and write the result as hex.',
    },
    'hash-case': {
      title: 'The hash is in upper-case hex',
      reason:
        "The string to sign contains the hash as text, so its letter case counts. .NET's Convert.ToHexString and BitConverter write upper case.",
      cure: 'Write the hash in lower-case hex.',
    },
    'hash-missing': {
      title: 'The canonical request itself stands in the string to sign',
      reason: 'The fourth line takes its hash, not the text.',
      cure: 'Put the SHA-256 of the canonical request there, as lower-case hex.',
    },
    'hash-form': {
      title: 'The hash is written in another form',
      reason:
        'The fourth line takes 64 lower-case hex digits; the client wrote base64, raw bytes or dropped leading zeros.',
      cure: 'Write every byte as two lower-case hex digits.',
    },
    'hash-line-ends': {
      title: 'The canonical request has other line ends',
      reason:
        'The lines were joined with CRLF, or with a backslash and an n: a file with Windows line ends, a verbatim string, a single-quoted string.',
      cure: 'Join the lines with LF, one byte 0x0A.',
    },
    'hash-extra-newline': {
      title: 'The canonical request has a line end too many',
      reason: 'Nothing follows the payload hash, and exactly one empty line follows the headers.',
      cure: 'Remove the extra line end; take care with here-documents and templates that end in one.',
    },
    'hash-newline-missing': {
      title: 'The canonical request has a line end too few',
      reason: 'Each header line ends in LF, and an empty line follows the last one.',
      cure: 'Write the headers each with a line end, then one more line end, then the list of names.',
    },
    'hash-line-missing': {
      title: 'The canonical request lacks a line or has two exchanged',
      reason: 'All six parts are always there: an empty query is an empty line.',
      cure: 'Write method, path, query, headers, empty line, names, payload hash in this order.',
    },
    'hash-encoding': {
      title: 'The canonical request was hashed in another encoding',
      reason: 'The client hashed UTF-16 or put a byte order mark in front.',
      cure: 'Encode the text as UTF-8 without a byte order mark before it is hashed.',
    },
    'string-line-ends': {
      title: 'The string to sign has other line ends',
      reason: 'Its four lines are joined with LF, and nothing follows the last.',
      cure: 'Join the four lines with LF and add nothing.',
    },
    'string-form': {
      title: 'The string to sign is put together differently',
      reason:
        'It is four lines: algorithm, timestamp, scope, hash. The text itself is signed, not a hash or base64 of it.',
      cure: 'Write the four lines in this order and sign them as they are.',
    },
    'method-other': {
      title: 'Another method was signed than was sent',
      reason:
        'A presigned URL fits one method only, HEAD is not GET, and a proxy or a redirect may change the method.',
      cure: 'Sign the method that is sent, or send the one that was signed.',
    },
    'method-case': {
      title: 'The method is in another letter case',
      reason: 'The method is signed in upper case. fetch does not turn patch into upper case by itself.',
      cure: 'Write the method in upper case, both when signing and when sending.',
    },
    'path-encoded-once': {
      title: 'The path is encoded once, the service encodes it twice',
      reason:
        "Every service but S3 encodes each segment of the path as it was sent once more. This signer uses S3's rule, or it was told not to escape the path.",
      cure: "Encode each segment of the already encoded path again. In the SDKs' signers: uriEscapePath or double URL encoding on.",
    },
    'path-encoded-again': {
      title: 'The path is encoded once too often',
      reason: 'S3 takes the path encoded once, all other services twice; here one more round was made.',
      cure: 'For S3, switch double encoding off. For others, give the signer the path as it is sent.',
    },
    'path-bucket-missing': {
      title: 'The bucket is missing in the signed path',
      reason: 'The request addresses the bucket in its path, the signature does not have it there.',
      cure: 'Sign the path as it is sent: /bucket/key for path-style addresses.',
    },
    'path-bucket-added': {
      title: 'The bucket stands in the signed path as well as in the host',
      reason: 'The host name has the bucket already; then the path has the key alone.',
      cure: "Sign /key for a host that begins with the bucket's name.",
    },
    'path-stage-missing': {
      title: 'The signed path lacks segments that were sent',
      reason:
        "Usually the stage of API Gateway: the client signed the resource's path only. Behind a custom domain or a proxy it may be a base path.",
      cure: 'Sign the whole path that reaches the service, with its stage.',
    },
    'path-with-query': {
      title: 'The query was left in the path',
      reason:
        'The signer was given path and query as one text, so that the question mark became %3F and the query line stayed empty.',
      cure: "Hand path and query to the signer separately; with the SDKs' HttpRequest, query goes into its own field.",
    },
    'path-slash-encoded': {
      title: 'Slashes of the path are encoded',
      reason: 'The whole path went through an encoder for a single value.',
      cure: 'Encode each segment by itself and join them with plain slashes.',
    },
    'path-not-encoded': {
      title: 'The path is not encoded',
      reason: 'The client signed the decoded path or the text that a person would read.',
      cure: 'Percent-encode the UTF-8 bytes of each segment.',
    },
    'path-trailing-slash': {
      title: 'The slash at the end of the path differs',
      reason: 'One of both sides has it, the other does not; frameworks and proxies add or remove it.',
      cure: 'Sign exactly the path that is sent.',
    },
    'path-normalized': {
      title: 'The path was cleaned up for a service that does not',
      reason:
        'For S3 a key may hold empty segments and dots, so // and /./ stay as they are. A URL class or the signer resolved them.',
      cure: 'Sign the path of S3 without normalising it.',
    },
    'path-not-normalized': {
      title: 'The path was not cleaned up',
      reason: 'All services but S3 resolve . and .. and make several slashes one before they sign.',
      cure: 'Normalise the path before signing, or send it without double slashes.',
    },
    'path-plus': {
      title: 'Plus sign and blank are confused in the path',
      reason:
        'In a path a plus sign is a plus sign and a blank is %20; S3 alone reads a bare plus sign as a blank.',
      cure: 'Encode a blank as %20 and a plus sign as %2B.',
    },
    'path-hex-case': {
      title: 'The escapes are in another letter case',
      reason: 'The signature has %2B, not %2b.',
      cure: 'Write escapes with upper-case hex digits.',
    },
    'path-empty': {
      title: 'An empty path was signed, or only the slash',
      reason: "The client did not use the request's path for signing.",
      cure: 'Sign the path of the request; an empty one counts as a slash.',
    },
    'path-characters': {
      title: 'Certain characters are encoded on one side only',
      reason:
        'Encoders leave different characters bare. The signature encodes everything but letters, digits and - . _ ~',
      cure: 'Encode exactly by this rule; do not use encodeURI or a URL class for it.',
    },
    'path-prefix-added': {
      title: 'The signed path has more in front than was sent',
      reason:
        'A base path or a stage was signed that the request does not have: often removed by a proxy or a custom domain.',
      cure: 'Sign the path that reaches the service.',
    },
    'path-absolute': {
      title: 'The path is not just a path',
      reason: 'Scheme or host were signed with it, or the first slash is missing.',
      cure: 'Sign the path alone, beginning with a slash.',
    },
    'path-text-form': {
      title: 'The letters of the path have other bytes',
      reason:
        'Letter case, composed or decomposed accents, or Latin-1 instead of UTF-8; macOS decomposes file names.',
      cure: 'Encode exactly the bytes of the key or the route, as UTF-8.',
    },
    'presign-added-later': {
      title: 'A parameter was added to the presigned URL',
      reason:
        'Every parameter of the query is signed; what is appended later, such as utm_… or a cache buster, breaks it.',
      cure: 'Add the parameter before signing, or leave the URL as it is.',
    },
    'presign-not-encoded': {
      title: 'Parameters of the signature are not encoded',
      reason:
        'In the query, the slashes of X-Amz-Credential are %2F and the semicolons of X-Amz-SignedHeaders %3B.',
      cure: 'Encode the values before the query is signed.',
    },
    'presign-token-appended': {
      title: 'The session token was added after signing',
      reason: 'Most services sign X-Amz-Security-Token like every parameter; only AWS IoT has it appended.',
      cure: 'Add the token before signing.',
    },
    'presign-token-signed': {
      title: 'The session token was signed, but this service leaves it out',
      reason: "For AWS IoT's WebSocket the token is appended after signing.",
      cure: 'Sign without X-Amz-Security-Token and append it to the signed URL.',
    },
    'presign-parameter-missing': {
      title: 'A parameter of the signature was not signed',
      reason: 'X-Amz-Algorithm, -Credential, -Date, -Expires and -SignedHeaders belong to the signed query.',
      cure: 'Put them into the query before it is signed; only X-Amz-Signature comes afterwards.',
    },
    'presign-signature-kept': {
      title: 'X-Amz-Signature was signed as well',
      reason: 'A signature cannot sign itself; often a URL that was signed already is signed again.',
      cure: 'Remove X-Amz-Signature from the query before signing, and sign the original URL.',
    },
    'presign-expires': {
      title: 'X-Amz-Expires was changed after signing',
      reason: 'The lifetime is a part of what is signed.',
      cure: 'Set it before signing, in seconds, at most 604800.',
    },
    'query-as-sent': {
      title: 'The query was signed as it was sent',
      reason: 'It was neither sorted nor encoded again.',
      cure: 'Decode the parameters, encode names and values, sort them, and join them with &.',
    },
    'query-sorted-before-encoding': {
      title: 'The query was sorted before it was encoded',
      reason:
        'Escapes begin with %, which comes before letters; sorted by their characters, names come in another order.',
      cure: 'Encode names and values first, then sort.',
    },
    'query-sorted-joined': {
      title: 'The query was sorted by name=value as one text',
      reason: 'The equals sign comes after characters that a longer name can have, such as the hyphen.',
      cure: 'Sort by name; compare the values only where names are equal.',
    },
    'query-locale-order': {
      title: 'The query was sorted by the rules of a language',
      reason: 'localeCompare and case-insensitive orders put a before B; the signature compares bytes.',
      cure: 'Compare by code unit: the default sort in JavaScript, sorted in Python, Ordinal in .NET.',
    },
    'query-not-sorted': {
      title: 'The parameters are in another order',
      reason: 'The canonical query is sorted by encoded name, then by encoded value.',
      cure: 'Sort before signing; the order in which it is sent does not matter.',
    },
    'query-plus': {
      title: 'Plus sign and blank are confused in the query',
      reason:
        'Form encoding writes a blank as a plus sign; the signature has %20 for a blank and %2B for a plus sign.',
      cure: 'Send %20 and %2B, and sign the same. URLSearchParams and http_build_query write plus signs.',
    },
    'query-encoded-twice': {
      title: 'The query was encoded twice',
      reason: 'The values were encoded already when the signer encoded them.',
      cure: 'Hand the signer decoded values.',
    },
    'query-javascript': {
      title: "encodeURIComponent left ! ' ( ) * bare",
      reason: 'It leaves five characters that the signature wants encoded.',
      cure: 'Replace them afterwards by %21 %27 %28 %29 %2A.',
    },
    'query-not-encoded': {
      title: 'The query was signed decoded',
      reason: 'Names or values stand in it as a person would write them.',
      cure: 'Percent-encode the UTF-8 bytes of names and values.',
    },
    'query-no-equals': {
      title: 'A parameter without a value is not written as name=',
      reason: 'Subresources of S3 such as ?uploads are signed as uploads=.',
      cure: 'Write the equals sign after every name; do not drop empty values.',
    },
    'query-empty': {
      title: 'The query was not signed',
      reason: 'The query line is empty although parameters were sent.',
      cure: "Give the signer the parameters; in the SDKs' HttpRequest they are a field of their own.",
    },
    'query-repeated': {
      title: 'A parameter that stands twice was not signed twice',
      reason: 'The parameters went through a map that keeps one value, or that joins them.',
      cure: 'Keep every pair, sorted by value where names are equal.',
    },
    'query-parameter-missing': {
      title: 'A parameter was sent that was not signed',
      reason: 'It was added after signing, or lost on the way to the signer.',
      cure: 'Add every parameter before signing.',
    },
    'query-characters': {
      title: 'Certain characters are encoded on one side only',
      reason:
        'Encoders leave different characters bare. The signature encodes everything but letters, digits and - . _ ~',
      cure: 'Encode exactly by this rule, the slash too.',
    },
    'query-separators': {
      title: 'Question mark, ampersand or equals sign stand differently',
      reason:
        'The query line begins without a question mark, and pairs are joined by a single &. HTML makes &amp; of it.',
      cure: 'Join the pairs with & and put nothing around them.',
    },
    'query-hex-case': {
      title: 'The escapes are in another letter case',
      reason: "The signature has %2B, not %2b; .NET's HttpUtility.UrlEncode writes lower case.",
      cure: 'Write escapes with upper-case hex digits.',
    },
    'query-cut-at-equals': {
      title: 'A value was cut at its equals sign',
      reason: 'The parameter was split at every equals sign, and base64 ends in one.',
      cure: 'Split at the first equals sign only.',
    },
    'query-text-form': {
      title: 'The letters of the query have other bytes',
      reason: 'Letter case, composed or decomposed accents, or another encoding than UTF-8.',
      cure: 'Keep names and values as they are, and encode them as UTF-8.',
    },
    'host-port-missing': {
      title: 'The port was not signed',
      reason:
        "The host header carries a port that is not the scheme's own; the signature has the name alone.",
      cure: 'Sign the host with its port.',
    },
    'host-port-added': {
      title: 'A port was signed that is not sent',
      reason:
        'The default ports 443 and 80 do not appear in the host header; a proxy may also change the port.',
      cure: 'Sign the host exactly as it is sent: without a default port.',
    },
    'host-case': {
      title: 'The host is in another letter case',
      reason: 'Clients send the host in lower case.',
      cure: 'Sign the host in lower case.',
    },
    'host-behind-proxy': {
      title: 'The host that a browser or a proxy knows was signed',
      reason: 'The request passed a proxy that sends another host header to the service.',
      cure: 'Sign the host that the service sees, or let the proxy pass the host on.',
    },
    'host-bare': {
      title: 'The signed host lacks labels, or has some more',
      reason: "The first labels of a host, such as the bucket or the API's ID, belong to it.",
      cure: 'Sign the whole host name of the request.',
    },
    'host-other-form': {
      title: 'Another host of the same service was signed',
      reason:
        'AWS has several names for one endpoint: with and without Region, dual-stack, path or virtual-host style. The request went to another than was signed; behind CloudFront or a custom domain too.',
      cure: "Sign the name that the request is sent to. CloudFront must not forward the viewer's host then.",
    },
    'host-with-url': {
      title: 'The host was signed with more of the URL',
      reason: 'Scheme, slash or path stand with it.',
      cure: 'Sign the host name alone.',
    },
    'host-local': {
      title: 'A local address was signed',
      reason:
        'The client signs what it connects to, a tunnel or a local proxy, and not the host that the service sees.',
      cure: 'Sign the host of the service.',
    },
    'content-type-charset': {
      title: 'The charset of Content-Type differs',
      reason:
        'A library adds charset=UTF-8 to what was set, after the signature was made: fetch and axios do, for strings.',
      cure: 'Set Content-Type with its charset before signing, or send the body as bytes.',
    },
    'content-type-other': {
      title: 'Another Content-Type was signed',
      reason: 'The library set its default when sending, or a presigned URL was made for another type.',
      cure: 'Send the very type that was signed, or do not sign it.',
    },
    'content-length-other': {
      title: 'Another Content-Length was signed',
      reason: 'The number was taken from characters instead of bytes, or before the body was complete.',
      cure: 'Count the bytes of the UTF-8 body, or do not sign this header.',
    },
    'content-sha256-missing': {
      title: 'x-amz-content-sha256 was not signed',
      reason: 'The header is sent, but was added after signing.',
      cure: 'Add it before signing: every x-amz- header has to be signed.',
    },
    'token-missing': {
      title: 'The session token was not signed',
      reason: 'X-Amz-Security-Token is sent, but was added after signing.',
      cure: "Add the token's header before signing.",
    },
    'token-disfigured': {
      title: 'The session token differs',
      reason: 'It was cut, quoted or encoded on one side.',
      cure: 'Use the same token text for signing and for sending.',
    },
    'header-list-grown': {
      title: 'A proxy appended to a signed header',
      reason: 'X-Forwarded-For, Via and the like grow on the way.',
      cure: 'Do not sign headers that proxies write.',
    },
    'header-not-sent': {
      title: 'A signed header was not sent',
      reason:
        'The client library or a proxy dropped it: Content-Type without a body, Date or Host in browsers.',
      cure: 'Do not sign it, or make sure that it is sent.',
    },
    'header-rewritten': {
      title: 'A signed header was changed on the way',
      reason:
        'User-Agent, Accept-Encoding, Accept, Connection and Range are written again by browsers, libraries, CloudFront and other proxies.',
      cure: 'Sign host, content-type and the x-amz- headers only.',
    },
    'header-not-trimmed': {
      title: "Blanks around a header's value were signed",
      reason: 'The canonical form has none at either end, and sending removes them.',
      cure: 'Trim each value before signing.',
    },
    'header-repeated': {
      title: 'A header that stands twice is joined differently',
      reason:
        'Values are joined by a comma without a blank, in the order in which they were sent; Headers in browsers joins with a comma and a blank.',
      cure: 'Send the header once, or join by a bare comma.',
    },
    'header-inner-blanks': {
      title: "Blanks inside a header's value differ",
      reason: 'Several blanks become one, also inside quotation marks; nothing else is changed.',
      cure: 'Replace runs of blanks by one, and leave single ones as they are.',
    },
    'header-odd-blank': {
      title: 'An odd blank was treated as a blank',
      reason: "No-break and other Unicode blanks stay; trim functions such as JavaScript's remove them.",
      cure: 'Trim only space, tab and line ends, or avoid such characters in headers.',
    },
    'header-missing': {
      title: 'A header was sent and named, but not signed',
      reason: 'SignedHeaders names it, the canonical request does not have it, or not in both places.',
      cure: 'Build header lines and the list of names from the same headers.',
    },
    'header-unsigned-added': {
      title: 'More headers were signed than SignedHeaders names',
      reason: 'The client signed headers that the service is not told of.',
      cure: 'Name every signed header in SignedHeaders.',
    },
    'header-order': {
      title: 'The header lines are in another order',
      reason: 'They are sorted by name in lower case.',
      cure: 'Sort the lines, and the list of names with them.',
    },
    'header-name-case': {
      title: 'The header names are not in lower case',
      reason: 'Names are written in lower case in the lines and in the list.',
      cure: 'Turn the names to lower case before they are sorted.',
    },
    'header-colon-blank': {
      title: 'A blank stands around the colon or at the ends of header lines',
      reason: 'The line is name:value without blanks, and ends in LF.',
      cure: 'Write no blank behind the colon.',
    },
    'header-value-form': {
      title: "A header's value is written differently",
      reason: 'Letter case, quotation marks or encoding of the value were changed.',
      cure: 'Sign the value as it is sent, letter for letter.',
    },
    'signed-order': {
      title: 'SignedHeaders is not sorted',
      reason: 'The names stand in alphabetical order.',
      cure: 'Sort the names, and use the same list in the canonical request and in Authorization.',
    },
    'signed-case': {
      title: 'SignedHeaders is not in lower case',
      reason: 'The names are written in lower case.',
      cure: 'Turn the names to lower case.',
    },
    'signed-separator': {
      title: 'SignedHeaders is joined differently',
      reason: 'The names are joined by semicolons, without blanks and without one at the end.',
      cure: 'Join the names with a bare semicolon.',
    },
    'signed-other-names': {
      title: 'SignedHeaders in the canonical request has other names than Authorization',
      reason: 'The list was made twice, from different headers.',
      cure: 'Make the list once and use it in both places.',
    },
    'payload-empty': {
      title: 'The hash of an empty body was signed',
      reason: 'The request was signed before the body was attached, or the signer did not get it.',
      cure: 'Hand the body to the signer, as the very bytes that are sent.',
    },
    'payload-unsigned': {
      title: 'UNSIGNED-PAYLOAD was signed',
      reason: 'Only S3 takes it by itself; other services hash the body.',
      cure: 'Sign the SHA-256 of the body.',
    },
    'payload-line-end': {
      title: 'The body was sent with other line ends than were signed',
      reason:
        "An editor, echo, a heredoc or curl's --data changed them, or one stands at the end of the file.",
      cure: 'Hash the bytes that are sent; send files with --data-binary.',
    },
    'payload-json': {
      title: 'The JSON was written again after signing',
      reason:
        'The same data in another spelling: blanks, order of keys, escapes. Libraries serialise an object once for the signer and once for sending.',
      cure: 'Serialise once, sign that text and send that text.',
    },
    'payload-form': {
      title: 'The form was encoded differently',
      reason: 'Plus sign or %20, another order or another encoding of the fields.',
      cure: 'Encode the form once, sign that text and send that text.',
    },
    'payload-encoding': {
      title: 'The body was signed in another encoding',
      reason: 'One side has UTF-8, the other Latin-1, UTF-16 or a byte order mark.',
      cure: 'Turn the body into UTF-8 bytes once; sign and send those.',
    },
    'payload-raw': {
      title: 'The payload line holds the body itself',
      reason: 'It takes the hash of the body, not the text.',
      cure: 'Write the SHA-256 of the body as lower-case hex.',
    },
    'payload-stand-in': {
      title: 'A stand-in for the body was signed',
      reason: 'An absent or unprinted value became a text such as {}, null or [object Object].',
      cure: 'Sign the bytes that are sent; for no body, the hash of nothing.',
    },
    'payload-base64': {
      title: 'The body was signed in base64, or decoded from it',
      reason: "API Gateway's test tools and Lambda hand bodies over in base64.",
      cure: 'Hash the bytes that are sent.',
    },
    'payload-hash-form': {
      title: 'The payload hash is written in another form',
      reason: 'Upper case, base64, hashed twice or left out.',
      cure: 'Write the SHA-256 of the body as 64 lower-case hex digits, and the same in x-amz-content-sha256.',
    },
    'payload-streaming': {
      title: 'A constant for streaming was signed',
      reason: 'STREAMING-… stands for a body in signed chunks; this request has none, or another kind.',
      cure: 'Sign the hash of the body, or send the body in the coding that the constant names.',
    },
    'payload-cut': {
      title: 'Only a part of the body was signed',
      reason: 'The file was read up to the size of a buffer, or not from its start.',
      cure: 'Hash the whole body; set a stream back to its start before sending.',
    },
    'signature-case': {
      title: 'The signature is in upper-case hex',
      reason: 'Its bytes are right; only its letters are not.',
      cure: 'Write the signature in lower-case hex.',
    },
    'signature-base64': {
      title: 'The signature is in base64',
      reason: 'Its bytes are right, but the service wants hex. Signature Version 2 used base64.',
      cure: 'Write the signature as 64 lower-case hex digits.',
    },
    'signature-form': {
      title: 'The signature is cut or written in another form',
      reason: 'Its bytes are right as far as they are there.',
      cure: 'Write all 32 bytes as 64 lower-case hex digits.',
    },
  },
  places: {
    method: {
      title: 'The method differs',
      reason: 'The service received another method than was signed.',
      cure: 'Sign the method that is sent.',
    },
    path: {
      title: 'The path differs',
      reason: 'The service received another path than was signed, or puts it into another form.',
      cure: 'Compare the two paths above character by character, and sign the path that is sent.',
    },
    query: {
      title: 'The query differs',
      reason: 'The service received other parameters than were signed, or puts them into another form.',
      cure: 'Compare the two queries above parameter by parameter.',
    },
    header: {
      title: 'A header differs',
      reason: 'It was changed after signing, or was not sent.',
      cure: 'Send it as it was signed, or do not sign it.',
    },
    signedHeaders: {
      title: 'The list of signed headers differs',
      reason: 'The canonical request and Authorization name different headers.',
      cure: 'Make the list once and use it in both places.',
    },
    payload: {
      title: 'The payload hash differs',
      reason: 'The service received other bytes than were signed, or the client hashed something else.',
      cure: 'Hash the very bytes that are sent.',
    },
    algorithm: {
      title: 'The algorithm differs',
      reason: 'The first line of the string to sign is another.',
      cure: 'Write AWS4-HMAC-SHA256.',
    },
    timestamp: {
      title: 'The timestamp differs',
      reason: 'The client signed with another time than it sent.',
      cure: 'Read the clock once and use that text everywhere.',
    },
    scope: {
      title: 'The credential scope differs',
      reason: 'Date, Region, service or terminator are not those that the service expects.',
      cure: 'Take date, Region and signing name from the request that is sent.',
    },
    hash: {
      title: 'The hash of the canonical request differs though the parts are the same',
      reason: 'The client hashes its canonical request in another form.',
      cure: 'Join the lines with LF, hash the UTF-8 bytes once, and write lower-case hex.',
    },
    key: {
      title: 'Both sides signed the same text with different keys',
      reason: 'Only the secret and the derivation of the key are left.',
      cure: 'Compare the secret with the one that belongs to this access key ID, then the derivation step by step.',
    },
    signature: {
      title: 'The signature is written in another form',
      reason: 'The bytes of the signature are what counts.',
      cure: 'Write the signature as 64 lower-case hex digits.',
    },
  },
};
