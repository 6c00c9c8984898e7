// Days of the Gregorian calendar as numbers, without the time zones of Date.

/** A day as the number of days since 1970-01-01. */
export type Dag = number;

/** vanDelen counts the days up to a year, month and day of the month. */
export function vanDelen(jaar: number, maand: number, dag: number): Dag {
  const j = maand > 2 ? jaar : jaar - 1; // years that begin in March
  const eeuwen = Math.floor(j / 400);
  const inEeuwen = j - eeuwen * 400;
  const inJaar = Math.floor((153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5) + dag - 1;
  return eeuwen * 146097 + inEeuwen * 365 + Math.floor(inEeuwen / 4) - Math.floor(inEeuwen / 100) + inJaar - 719468;
}

/** lees reads JJJJ-MM-DD; undefined when that is no day. */
export function lees(tekst: string): Dag | undefined {
  const m = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(tekst);
  if (m === null) return undefined;
  const [jaar, maand, dag] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const lengte = [31, schrikkel(jaar) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1];
  if (jaar < 1 || lengte === undefined || dag < 1 || dag > lengte) return undefined;
  return vanDelen(jaar, maand, dag);
}

function schrikkel(jaar: number): boolean {
  return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
}

const namen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"] as const;
export type Weekdag = (typeof namen)[number];

/** weekdag names the day of the week; 1970-01-01 was a Thursday. */
export function weekdag(dag: Dag): Weekdag {
  return namen[(((dag + 4) % 7) + 7) % 7]!;
}

/** pasen is the Easter Sunday of a year. */
export function pasen(jaar: number): Dag {
  const a = jaar % 19;
  const [b, c] = [Math.floor(jaar / 100), jaar % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const maand = Math.floor((h + l - 7 * m + 90) / 25);
  return vanDelen(jaar, maand, (h + l - 7 * m + 33 * maand + 19) % 32);
}
