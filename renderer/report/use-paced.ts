import { useEffect, useRef, useState } from 'react';

/** A value that follows another at most every `everyMs` milliseconds: what is read aloud must not stammer. */
export function usePaced<T>(value: T, everyMs: number): T {
  const [paced, setPaced] = useState(value);
  const latest = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    latest.current = value;
    timer.current ??= setTimeout(() => {
      timer.current = null;
      setPaced(latest.current);
    }, everyMs);
  }, [value, everyMs]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return paced;
}

/** Milliseconds since `what` last changed, followed each second. */
export function useElapsedSince(what: unknown): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const since = performance.now();
    const follow = () => setElapsed(performance.now() - since);
    const first = setTimeout(follow, 0);
    const timer = setInterval(follow, 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [what]);
  return elapsed;
}
