/** AWS's documented example keys: nothing that is signed with them opens anything. */
export const SECRET_ACCESS_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
export const LONG_TERM_KEY_ID = 'AKIAIOSFODNN7EXAMPLE';
export const TEMPORARY_KEY_ID = 'ASIAIOSFODNN7EXAMPLE';
/** Of no account; with the `+`, `/` and `=` that make real tokens hard to put into a URL. */
export const SESSION_TOKEN = 'IQoJb3JpZ2luX2VjEXAMPLE+TOKEN/with+marks/and==';

export const REGION = 'us-east-1';
export const BUCKET = 'amzn-s3-demo-bucket';
