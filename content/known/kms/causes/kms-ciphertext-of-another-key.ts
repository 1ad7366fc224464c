import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-ciphertext-of-another-key',
  explains: ['InvalidCiphertextException', 'IncorrectKeyException'],
  title: {
    ja: '復号に渡したデータ、キー、暗号化コンテキストのどれかが、暗号化したときと違う',
    en: 'Ciphertext, key or encryption context differ from those at encryption',
  },
  howToTell: {
    ja: '同じキーで暗号化し直すと復号できます。Base64のまま（または二重に）渡しているか、`EncryptionContext`が違います。',
    en: 'Encrypted anew with the same key it decrypts: the text was passed as Base64, or twice encoded, or with another `EncryptionContext`.',
  },
  fix: {
    ja: 'Base64をデコードしたバイト列を渡し（CLIなら`fileb://`）、暗号化と同じ`EncryptionContext`とキーを指定します。',
    en: 'Pass the decoded bytes (`fileb://` in the CLI) with the `EncryptionContext` and key of the encryption.',
  },
  verify: { ja: '`aws kms decrypt`が平文を返します。', en: '`aws kms decrypt` gives the plaintext.' },
  why: {
    code: {
      ja: '`{code}`は、渡された暗号文をこのキーと条件では復号できないという意味です。',
      en: '`{code}` means that this ciphertext cannot be decrypted with this key and context.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html',
      title: 'Decrypt',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = facts.code('InvalidCiphertextException', 'IncorrectKeyException');
    return code ? judge.supports('strong', 'code', { code: code.value.code }, code) : [];
  },
});
