import type { ReactNode } from 'react';
import type { Fault } from '../../electron/contract/faults.ts';
import { useText } from '../bridge/use-text.ts';
import { Banner } from './Banner.tsx';
import { ClauseLink } from './ClauseLink.tsx';

/** A fault told in three sentences: what happened, why, what to do next. Nothing where there is none. */
export function FaultBanner(props: {
  readonly fault: Fault | null;
  readonly onClose?: () => void;
  readonly action?: ReactNode;
}) {
  const text = useText();
  const { fault } = props;
  // Giving up the passphrase dialog is a decision of the reader, not an error to report.
  if (!fault || fault.code === 'CANCELLED') return null;
  const { what, why, next } = text.fault(fault);
  return (
    <Banner tone="bad" live title={what} onClose={props.onClose} action={props.action}>
      <p>{why}</p>
      <p>{next}</p>
      {fault.clause !== undefined && <ClauseLink id={fault.clause} />}
    </Banner>
  );
}
