import { describe, expect, it } from 'vitest';
import type { EventBody } from '~/api/types/event';
import { highlightsOf } from './highlights';

const event = (over: Partial<EventBody>): EventBody =>
  ({
    release: 'shop@1',
    server: 'host-7',
    environment: 'production',
    transaction: null,
    request: null,
    user: { id: '7', email: 'ada@shop.example' },
    traceId: null,
    tags: [
      { key: 'promo', value: 'BLACK' },
      { key: 'release', value: 'shop@1' },
    ],
    ...over,
  }) as EventBody;
const odd = (key: string, value: string) => ({ key, value, share: 0.9, baseline: 0.1, lift: 9 });

describe('highlights', () => {
  it('put first what is unusual, and say nothing twice', () => {
    const facts = highlightsOf(event({}), [odd('promo', 'BLACK'), odd('release', 'shop@1')]);
    expect(facts.map((one) => one.label)).toEqual([
      'promo',
      'release',
      'user',
      'host',
      'environment',
    ]);
    expect(facts[1]?.unusual?.share).toBe(0.9);
  });

  it('leave out what stands out of the issue but is not so in this event', () => {
    expect(highlightsOf(event({}), [odd('promo', 'WHITE')]).map((one) => one.label)).not.toContain(
      'promo',
    );
  });

  it('show the path of an address, and an address that is none as it is', () => {
    const url = (text: string) =>
      highlightsOf(event({ request: { url: text } as EventBody['request'] }), []).find(
        (one) => one.label === 'url',
      )?.value;
    expect(url('https://shop.example/v2/checkout?card=1')).toBe('/v2/checkout');
    expect(url('GET /v2')).toBe('GET /v2');
  });

  it('never more than eight, whatever an event carries', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ key: `k${i}`, value: 'v' }));
    const facts = highlightsOf(
      event({ tags: many, traceId: 'a'.repeat(32), transaction: 'GET /' }),
      many.map(({ key }) => odd(key, 'v')),
    );
    expect(facts).toHaveLength(8);
    expect(facts.filter((one) => one.unusual)).toHaveLength(3);
  });

  it('survive an event that says nothing', () => {
    expect(
      highlightsOf(
        event({ release: null, server: null, environment: null, user: null, tags: [] }),
        [],
      ),
    ).toEqual([]);
  });
});
