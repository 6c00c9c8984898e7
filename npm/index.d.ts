import type { Bevinding, Documenten, Geval, Gevallen, Peil } from "./documenten.js";

export type * from "./documenten.js";

/** Naam van een document, zoals "bw/toewijzing". */
export type Naam = keyof Documenten;

/** Namen van de zelfstandige schema's. */
export function schemanamen(): string[];
/** Namen van de documenten waarvoor er gevallen zijn. */
export function gevalnamen(): string[];
/** Namen van de tabellen. */
export function tabelnamen(): string[];

/** Het zelfstandige schema met deze naam. */
export function schema(naam: string): Record<string, unknown>;
/** Het schema met deze naam dat verwijst naar "gemeen": wat documenten delen. */
export function deel(naam: string): Record<string, unknown>;
/** De gevallen van de operatie die het document met deze naam leest. */
export function gevallen(naam: string): Gevallen;
/** De tabel met deze naam. */
export function tabel(naam: string): unknown;

/** Wat een uitvoering antwoordt: een resultaat, of de bevindingen waarmee zij de invoer weigert. */
export interface Antwoord {
  resultaat?: unknown;
  bevindingen?: Pick<Bevinding, "code" | "plaats">[];
}

/** Een plaats (JSON Pointer) waar het antwoord anders is dan het geval zegt. */
export interface Verschil {
  plaats: string;
  wil: unknown;
  kreeg: unknown;
}

/** Waar een antwoord anders is dan een geval zegt, op het niveau volledig; leeg als het klopt. */
export function vergelijk(geval: Geval, antwoord: Antwoord): Verschil[];

/** Vraagt een uitvoering elk geval van een operatie, en zegt per geval wat er anders was. */
export function toets(
  naam: string,
  doe: (operatie: string, invoer: string, peil: Peil, geval: Geval) => Antwoord | Promise<Antwoord>,
): Promise<{ id: string; fouten: Verschil[] }[]>;
