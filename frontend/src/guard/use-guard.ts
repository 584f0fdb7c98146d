import type { Found } from '@netwerkplein/contract';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../i18n/language.tsx';
import { follow } from './follow.ts';
import { openGuard } from './open-guard.ts';
import type { Answer, Around, Combination, Hit } from './protocol.ts';
import { type Kept, type Strictness, type Verdict, verdictOf } from './verdict.ts';

/** After the last key; reading itself takes a few milliseconds more. */
const PAUSE = 40;

export interface GuardAsked {
  /** The texts that are read together, each by the name that the server knows it by. */
  texts: Readonly<Record<string, string>>;
  kept: Kept;
  strictness: Strictness;
  around?: Around;
  /** Off: nothing is loaded yet. */
  on?: boolean;
}

export interface GuardState {
  status: 'off' | 'loading' | 'ready' | 'failed';
  strictness: Strictness;
  kept: Kept;
  texts: Readonly<Record<string, string>>;
  hits: Readonly<Record<string, readonly Hit[]>>;
  combination: Combination | null;
  verdict: Verdict;
  /** Reads texts at this moment, exactly as they will be sent. */
  read(texts: Readonly<Record<string, string>>): Promise<Verdict>;
  /** What the server found beyond this, in the texts that were sent. */
  refuse(found: readonly Found[], sent: Readonly<Record<string, string>>): Promise<void>;
}

interface Read {
  texts: Readonly<Record<string, string>>;
  answer: Answer;
}

/** Reads along while somebody writes. */
export function useGuard({ texts, kept, strictness, around, on = true }: GuardAsked): GuardState {
  const { language } = useLanguage();
  const [latest, setLatest] = useState<Read | undefined>();
  const [failed, setFailed] = useState(false);
  const [refused, setRefused] = useState<Read | undefined>();
  const asked = useRef(0);
  const shown = useRef(0);
  const key = JSON.stringify(texts);
  const beside = JSON.stringify(around);
  const look = useCallback(
    async (now: Readonly<Record<string, string>>): Promise<Read> => {
      const mine = (asked.current += 1);
      const known = { texts: now, answer: await openGuard().look({ texts: now, language, around: aroundIn(beside) }) };
      // Answers may overtake each other; an older one never replaces a newer one.
      if (mine > shown.current) {
        shown.current = mine;
        setLatest(known);
      }
      setFailed(false);
      return known;
    },
    [language, beside],
  );
  useEffect(() => {
    if (!on) return;
    const now = JSON.parse(key) as Record<string, string>;
    const timer = setTimeout(() => void look(now).catch(() => setFailed(true)), PAUSE);
    return () => clearTimeout(timer);
  }, [key, look, on]);
  const hits = useMemo(() => told(strictness, together(texts, latest, refused)), [texts, latest, refused, strictness]);
  const verdict = useMemo(() => verdictOf(texts, hits, kept, strictness), [texts, hits, kept, strictness]);
  const read = async (sent: Readonly<Record<string, string>>): Promise<Verdict> => {
    // Without a guard of its own the page sends; the server reads every text itself.
    const known = await look(sent).catch(() => latest);
    return verdictOf(sent, together(sent, known, refused), kept, strictness);
  };
  const refuse = async (found: readonly Found[], sent: Readonly<Record<string, string>>): Promise<void> => {
    setRefused({ texts: sent, answer: await openGuard().look({ texts: sent, language, told: found }) });
  };
  const status = !on ? 'off' : failed ? 'failed' : latest ? 'ready' : 'loading';
  const combination = latest?.answer.combination ?? null;
  return { status, strictness, kept, texts, hits, combination, verdict, read, refuse };
}

const aroundIn = (written: string | undefined): Around | undefined =>
  written === undefined ? undefined : (JSON.parse(written) as Around);

/** What is known of each text, moved to where its words stand now. */
function together(
  texts: Readonly<Record<string, string>>,
  ...reads: readonly (Read | undefined)[]
): Record<string, Hit[]> {
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]) => {
      const all = reads.flatMap((read) =>
        read ? follow(read.answer.hits[field] ?? [], read.texts[field] ?? '', text) : [],
      );
      return [field, apart(all)];
    }),
  );
}

/** In a channel colleagues speak of their own towns and schools: only what leads straight to a person is worth a word there. */
function told(strictness: Strictness, hits: Record<string, Hit[]>): Record<string, Hit[]> {
  if (strictness === 'case') return hits;
  return Object.fromEntries(
    Object.entries(hits).map(([field, found]) => [field, found.filter((hit) => hit.hard || hit.number)]),
  );
}

/** In order of place; of two that overlap, the first that was told. */
function apart(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  }
  return kept.sort((one, other) => one.start - other.start);
}
