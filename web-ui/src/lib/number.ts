const full = new Intl.NumberFormat('en');
const percentOne = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const percentTwo = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

const steps: readonly (readonly [number, string])[] = [
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
];

/** 1284 → "1.3k": at most four characters and a unit, so that columns hold their width. */
export function compact(value: number): string {
  for (const [size, unit] of steps) {
    // 999,500 would round to "1000k".
    if (Math.abs(value) >= size * 0.9995) {
      const scaled = value / size;
      const digits = Math.abs(scaled) >= 99.95 ? 0 : 1;
      return `${Number(scaled.toFixed(digits))}${unit}`;
    }
  }
  return full.format(Math.round(value));
}

/** Rates and counts that stand alone: exact while that is short. */
export function readable(value: number): string {
  return value < 10_000 ? full.format(Math.round(value)) : compact(value);
}

export function exact(value: number): string {
  return full.format(value);
}

/** A share of 0…1. Small shares keep two digits: 0.04 % is not 0 %. */
export function percent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.005) {
    return '< 0.01 %';
  }
  return `${(Math.abs(value) < 0.1 ? percentTwo : percentOne).format(value)} %`;
}

/** Shares in tight columns: whole percents, but never 100 for something less. */
export function percentWhole(share: number): string {
  const value = share * 100;
  if (value > 99 && value < 100) {
    return '> 99%';
  }
  return value > 0 && value < 1 ? '< 1%' : `${Math.round(value)}%`;
}

const byteUnits = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];

export function bytes(value: number): string {
  let scaled = value;
  let unit = 0;
  while (scaled >= 1000 && unit < byteUnits.length - 1) {
    scaled /= 1000;
    unit++;
  }
  return `${scaled >= 100 || unit === 0 ? Math.round(scaled) : Number(scaled.toFixed(1))} ${byteUnits[unit]}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${exact(count)} ${count === 1 ? one : many}`;
}
