import { useDeferredValue, useMemo, useState } from 'react';
import type { FlowId } from '../../../electron/contract/words.ts';
import { decodeLog } from '../../../electron/traces/decode-log.ts';
import { recogniseTrace, type RecognisedTrace } from '../../../electron/traces/recognise-trace.ts';
import { traceLimit } from '../../../electron/traces/worthy-lines.ts';

/** What is typed stays in the field; a file or a long paste is kept beside it, since a field of a megabyte is slow to draw. */
export interface TraceSource {
  readonly text: string;
  /** Null where the text is in the field. */
  readonly held: { readonly name: string } | 'pasted' | null;
}

const fieldLimit = 20_000;
/** A character takes two bytes in the UTF-16 of Windows. */
const fileLimit = 2 * traceLimit + 2;
const nothing: TraceSource = { text: '', held: null };

export interface TraceReading {
  readonly source: TraceSource;
  readonly flow: FlowId | null;
  readonly found: readonly RecognisedTrace[];
  readonly isEmpty: boolean;
  readonly isTooLong: boolean;
  readonly isUnreadable: boolean;
  readonly type: (text: string) => void;
  readonly open: (file: File) => void;
  readonly choose: (flow: FlowId | null) => void;
  readonly clear: () => void;
}

/** The pasted text and what is recognised in it, at each key stroke; none of it leaves the page. */
export function useTrace(): TraceReading {
  const [source, setSource] = useState(nothing);
  const [flow, setFlow] = useState<FlowId | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const text = useDeferredValue(source.text);
  const found = useMemo(() => recogniseTrace(text, { flow: flow ?? undefined }), [text, flow]);

  const take = (next: TraceSource): void => {
    setUnreadable(false);
    setSource(next);
  };
  return {
    source,
    flow,
    found,
    isEmpty: text.trim() === '',
    isTooLong: source.text.length > traceLimit,
    isUnreadable,
    type: (typed) => take({ text: typed, held: typed.length > fieldLimit ? 'pasted' : null }),
    open: (file) => {
      void file
        .slice(0, fileLimit)
        .arrayBuffer()
        .then(
          (bytes) => decodeLog(new Uint8Array(bytes)),
          () => null,
        )
        .then((read) => {
          take(read === null ? nothing : { text: read, held: { name: file.name } });
          setUnreadable(read === null);
        });
    },
    choose: setFlow,
    clear: () => take(nothing),
  };
}
