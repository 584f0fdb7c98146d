import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCompose } from './compose.mjs';
import { withTree } from './tree.mjs';

const GOOD = `services:
  app:
    build: .
    restart: unless-stopped
    read_only: true
    cap_drop: [ALL]
    security_opt: ['no-new-privileges:true']
    environment:
      SESSION_KEY: \${SESSION_KEY:?say it}
    healthcheck: { test: ['CMD', 'true'] }
    volumes: ['data:/data']
volumes:
  data:
`;

const foundIn = (text) => withTree({ 'docker-compose.yml': text }, (root) => checkCompose(root).found);

const FAULTS = [
  ['an unknown key', '    restart:', '    restrat:', /additional properties/],
  ['a wrong type', "{ test: ['CMD', 'true'] }", 'yes', /healthcheck must be object/],
  ['broken YAML', 'services:', 'services: [', /./],
  ['no health check', "    healthcheck: { test: ['CMD', 'true'] }\n", '', /no health check/],
  ['a default secret', '${SESSION_KEY:?say it}', '${SESSION_KEY:-change-me}', /default for SESSION_KEY/],
  ['a written secret', '${SESSION_KEY:?say it}', 'change-me', /default for SESSION_KEY/],
  ['a writable file system', '    read_only: true\n', '', /own file system/],
  ['kept capabilities', '    cap_drop: [ALL]\n', '', /capabilities/],
  ['gained privileges', 'no-new-privileges:true', 'label:disable', /privileges/],
  ['a folder of the host', 'data:/data', './data:/data', /named volume/],
];

test('a sound file passes', () => assert.deepEqual(foundIn(GOOD), []));

for (const [name, from, to, complaint] of FAULTS) {
  test(`${name} is found`, () => {
    const text = GOOD.replace(from, () => to);
    assert.notEqual(text, GOOD);
    assert.match(foundIn(text).join('\n'), complaint);
  });
}
