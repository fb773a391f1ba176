import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../server/config.ts';

test('nothing needs to be set', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    dataDir: resolve('data'),
    baseUrl: null,
    trustProxy: false,
    logLevel: 'info',
    questionnaires: resolve('questionnaires'),
    retentionMonths: 24,
    operatorName: null,
    operatorContact: null,
    imprintUrl: null,
  });
});

test('what is empty counts as not set', () => {
  expect(readConfig({ PORT: '', BASE_URL: ' ', HOST: '' })).toEqual(readConfig({}));
});

describe('a setting', () => {
  test.each([
    ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
    ['HOST', '::', 'host', '::'],
    ['HOST', 'kompass.example', 'host', 'kompass.example'],
    ['PORT', '0', 'port', 0],
    ['DATA_DIR', 'x/../y', 'dataDir', resolve('y')],
    ['BASE_URL', 'https://kompass.example/', 'baseUrl', 'https://kompass.example'],
    ['BASE_URL', 'http://kompass.example:8080', 'baseUrl', 'http://kompass.example:8080'],
    ['TRUST_PROXY', 'true', 'trustProxy', true],
    ['TRUST_PROXY', 'loopback, 10.0.0.0/8', 'trustProxy', 'loopback,10.0.0.0/8'],
    ['LOG_LEVEL', 'silent', 'logLevel', 'silent'],
    ['RETENTION_MONTHS', '6', 'retentionMonths', 6],
    ['OPERATOR_NAME', 'Stadt Ökingen', 'operatorName', 'Stadt Ökingen'],
    ['OPERATOR_CONTACT', 'it@example.org, 0123 456', 'operatorContact', 'it@example.org, 0123 456'],
    ['IMPRINT_URL', 'https://example.org/imprint?a=1#b', 'imprintUrl', 'https://example.org/imprint?a=1#b'],
  ])('%s=%s is read', (variable, text, key, value) => {
    expect(readConfig({ [variable]: text })).toMatchObject({ [key]: value });
  });

  test.each([
    ['HOST', 'not a host'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['PORT', 'http'],
    ['BASE_URL', 'kompass.example'],
    ['BASE_URL', 'ftp://kompass.example'],
    ['BASE_URL', 'https://kompass.example/?x'],
    ['BASE_URL', 'https://example.org/kompass'],
    ['BASE_URL', 'https://user:word@example.org'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['TRUST_PROXY', '1'],
    ['LOG_LEVEL', 'loud'],
    ['RETENTION_MONTHS', '0'],
    ['OPERATOR_NAME', 'Stadt\nÖkingen'],
    ['OPERATOR_CONTACT', 'x'.repeat(501)],
    ['IMPRINT_URL', 'javascript:alert(1)'],
    ['IMPRINT_URL', '/imprint'],
  ])('%s=%s is refused, naming variable, value and what is allowed', (variable, text) => {
    const reading = (): unknown => readConfig({ [variable]: text });
    expect(reading).toThrow(ConfigError);
    expect(reading).toThrow(`${variable}=${text}: allowed is `);
  });

  test('that is wrong does not hide another one', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT=x.*\nLOG_LEVEL=y/);
  });
});
