import { Button, IconButton, Tooltip } from '@mui/material';
import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../bridge/use-text.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const shownForMs = 1800;

/** Copies an exact value. `label` names what is copied; with `text` it is a full button bearing that text. */
export function CopyButton(props: {
  readonly value: string;
  readonly label: string;
  readonly text?: string;
  readonly disabled?: boolean;
}) {
  const { t } = useText();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), shownForMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = () => {
    navigator.clipboard.writeText(props.value).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  const icon = outcome === 'copied' ? <Check size={15} /> : <Copy size={15} />;
  const name = t('common.copy.name', { label: props.label });
  const said = outcome === null ? '' : t(`common.copy.${outcome}`);
  const common = { onClick: copy, disabled: props.disabled === true || props.value === '' };
  return (
    <>
      {props.text === undefined ? (
        <Tooltip title={said === '' ? name : said} open={outcome === null ? undefined : true}>
          <span>
            <IconButton
              {...common}
              size="small"
              aria-label={name}
              sx={{
                border: 1,
                borderColor: 'divider',
                color: outcome === 'copied' ? 'success.main' : 'text.secondary',
              }}
            >
              {icon}
            </IconButton>
          </span>
        </Tooltip>
      ) : (
        <Button {...common} startIcon={icon} aria-label={name}>
          {said === '' ? props.text : said}
        </Button>
      )}
      <VisuallyHidden live>{said}</VisuallyHidden>
    </>
  );
}
