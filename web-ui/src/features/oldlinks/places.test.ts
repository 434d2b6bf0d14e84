import { describe, expect, it } from 'vitest';
import { placeOf } from './places';

describe('links of Sentry lead', () => {
  it.each([
    ['/organizations/shop/issues/4211/', '/shop/issues/4211'],
    [
      '/organizations/shop/issues/4211/events/8f2e41c0-aaaa-bbbb-cccc-000000000001/',
      '/shop/issues/4211?event=8f2e41c0aaaabbbbcccc000000000001',
    ],
    ['/organizations/shop/issues/4211/events/latest/', '/shop/issues/4211?event=latest'],
    ['/shop/checkout-api/issues/4211/', '/shop/issues/4211'],
    ['/organizations/shop/releases/shop%401.2/', '/shop/releases/shop%401.2'],
    ['/organizations/shop/projects/checkout-api/', '/shop/issues?project=checkout-api'],
    ['/settings/shop/projects/checkout-api/keys/', '/shop/settings/projects/checkout-api/keys'],
    ['/settings/shop/projects/checkout-api/', '/shop/settings/projects/checkout-api/general'],
  ])('%s to %s', (from, to) => expect(placeOf(from, '')).toBe(to));

  it('with their filters', () => {
    expect(
      placeOf(
        '/organizations/shop/issues/',
        '?query=is%3Aunresolved+level%3Afatal&statsPeriod=14d&environment=a&environment=b&cursor=0',
      ),
    ).toBe('/shop/issues?q=is%3Aunresolved+level%3Afatal&env=a&env=b&t=14d');
  });

  it.each(['/organizations/', '/organizations/shop/discover/', '/settings/shop/', '/a/b/c/d'])(
    '%s nowhere',
    (path) => expect(placeOf(path, '')).toBeUndefined(),
  );
});
