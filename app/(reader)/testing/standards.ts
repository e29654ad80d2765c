import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { RelaxNGValidator, XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/**
 * Checks of what machines are given, by programs that did not write it. The schemas beside this file
 * were written from the texts of the standards.
 */
type XmlSchema = 'atom.rng' | 'rss.rng' | 'opensearch.rng' | 'sitemap.xsd';
type JsonSchema = 'json-feed.json' | 'ninjs-3.1.json';

xmlRegisterFsInputProviders(); // schemas that import others

/** What is wrong with a document of XML, one sentence each; also where it is not well-formed. */
export function xmlFaults(xml: string, schema: XmlSchema): readonly string[] {
  using document = XmlDocument.fromString(readSchema(schema), { url: schemaPath(schema) });
  using validator = (schema.endsWith('.rng') ? RelaxNGValidator : XsdValidator).fromDoc(document);
  try {
    using checked = XmlDocument.fromString(xml);
    validator.validate(checked);
    return [];
  } catch (trouble) {
    if (!(trouble instanceof XmlLibError)) throw trouble;
    return (trouble.details ?? []).map(({ message, line }) => `${message.trim()} (line ${line})`);
  }
}

/** What is wrong with a document of JSON, one sentence each. */
export function jsonFaults(json: string, schema: JsonSchema): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readSchema(schema)));
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

function readSchema(name: string): string {
  return readFileSync(schemaPath(name), 'utf8');
}

function schemaPath(name: string): string {
  return join(import.meta.dirname, 'schemas', name);
}
