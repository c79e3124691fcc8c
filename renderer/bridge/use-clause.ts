import { useApp } from './store.ts';

const show = (id: string): void => {
  if (useApp.getState().clause !== id) useApp.setState({ clause: id });
};

const open = (id: string): void => useApp.setState({ clause: id, clauseOpen: true });

/** What puts a clause of the procedure in the panel: call `show` when the item that serves it is focused or hovered. */
export function useClause(): {
  readonly show: (id: string) => void;
  /** Shows it even where the panel is folded: for a click, not for a pointer that passes. */
  readonly open: (id: string) => void;
} {
  return { show, open };
}

/** The handlers that make an element show its clause, by pointer or by keyboard. */
export function clauseHandlers(id: string | undefined): {
  readonly onMouseEnter?: () => void;
  readonly onFocus?: () => void;
} {
  return id === undefined ? {} : { onMouseEnter: () => show(id), onFocus: () => show(id) };
}
