/**
 * What the code generators of AWS's SDKs make of the name that a model gives an error, read in 2026-11.
 * @see https://github.com/aws/aws-sdk-java-v2/blob/master/codegen/src/main/java/software/amazon/awssdk/codegen/naming/DefaultNamingStrategy.java
 * @see https://github.com/aws/aws-sdk-net/blob/main/generator/ServiceClientGeneratorLib/ExceptionShape.cs
 * @see https://github.com/aws/smithy-go/blob/main/codegen/smithy-go-codegen/src/main/java/software/amazon/smithy/go/codegen/SymbolVisitor.java
 * @see https://github.com/smithy-lang/smithy-rs/blob/main/codegen-core/src/main/kotlin/software/amazon/smithy/rust/codegen/core/smithy/SymbolVisitor.kt
 * @see https://github.com/aws/aws-sdk-ruby/blob/version-3/gems/aws-sdk-core/lib/aws-sdk-core/errors.rb
 */

/** @returns the words of a name, as Java and Rust find them. @example wordsOf('KMSInvalidStateException') // ['KMS', 'Invalid', 'State', 'Exception'] */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])(?=[A-Z][A-Za-z0-9])/g, '$1 ')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([0-9])([A-Za-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]/)
    .filter(Boolean);

/** @example pascalCase('EC2ThrottledException') // 'Ec2ThrottledException' */
export const pascalCase = (name: string): string =>
  wordsOf(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');

/** @example javaClass('NoSuchKey') // 'NoSuchKeyException' */
export const javaClass = (shape: string): string => pascalCase(exceptionName(shape));

/** @example netClass('KMSNotFoundFault') // 'KMSNotFoundException' */
export const netClass = (shape: string): string => capitalised(exceptionName(shape));

/** The type in the package `types`. */
export const goType = (shape: string): string => capitalised(shape);

/** The method that every error of an operation has for each error that the operation declares. */
export const rustMethod = (shape: string): string => `is_${wordsOf(shape).join('_').toLowerCase()}`;

/** Ruby makes a class of what letters a code has. */
export const rubyClass = (code: string): string => capitalised(code.replace(/[^A-Za-z0-9]/g, ''));

/** Ends in `Exception` once; a `Fault` gives way to it. */
const exceptionName = (shape: string): string =>
  shape.endsWith('Exception') ? shape : `${shape.replace(/Fault$/, '')}Exception`;

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
