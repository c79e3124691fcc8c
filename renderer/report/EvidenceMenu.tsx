import { Button, ListItemText, Menu, MenuItem } from '@mui/material';
import { ChevronDown, FileDown } from 'lucide-react';
import { useId, useState } from 'react';
import { evidenceFormats } from '../../electron/contract/views.ts';
import { useText } from '../bridge/use-text.ts';
import type { Evidence } from './use-evidence.ts';

/** Exports the evidence of a run, in one of the four forms. */
export function EvidenceMenu(props: {
  readonly evidence: Evidence;
  readonly runId: string;
  /** Names the run for readers of screens, where several have such a button. */
  readonly of?: string;
  readonly size?: 'small' | 'medium' | 'large';
}) {
  const { t } = useText();
  const menu = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = t('preuves.export');
  return (
    <>
      <Button
        size={props.size ?? 'small'}
        startIcon={<FileDown />}
        endIcon={<ChevronDown />}
        loading={props.evidence.busy}
        loadingPosition="start"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : menu}
        aria-label={props.of && `${label} ${props.of}`}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {label}
      </Button>
      <Menu id={menu} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {evidenceFormats.map((format) => (
          <MenuItem
            key={format}
            onClick={() => {
              setAnchor(null);
              props.evidence.write(props.runId, format);
            }}
          >
            <ListItemText
              primary={t(`preuves.format.${format}.name`)}
              secondary={t(`preuves.format.${format}.purpose`)}
              slotProps={{ primary: { variant: 'subtitle2' }, secondary: { variant: 'caption' } }}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
