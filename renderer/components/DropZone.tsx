import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { FileDown } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { useText } from '../bridge/use-text.ts';
import { changing } from '../theme-tokens.ts';

/**
 * Takes files by drop or by choice. What they are is judged by the core: `accept` only pre-selects in the system's
 * dialog, and a file of another kind is never turned away here.
 */
export function DropZone(props: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly accept?: string;
  readonly busy?: boolean;
  readonly title?: string;
  readonly hint?: string;
}) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0 && props.busy !== true) props.onFiles([...files]);
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <Box
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event: DragEvent) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
      aria-busy={props.busy === true}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        px: 2.5,
        py: 2.5,
        borderRadius: 1.5,
        border: '1.5px dashed',
        borderColor: over ? 'primary.main' : 'grey.500',
        bgcolor: over ? 'primary.soft' : 'background.sunken',
        transition: changing('background-color', 'border-color'),
      }}
    >
      <Box sx={{ color: 'primary.main', display: 'inline-flex' }}>
        {props.busy === true ? (
          <CircularProgress size={26} aria-hidden />
        ) : (
          <FileDown size={26} aria-hidden />
        )}
      </Box>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography variant="subtitle1" component="p">
          {props.busy === true ? t('common.drop.busy') : (props.title ?? t('common.drop.title'))}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {props.hint ?? t('common.drop.hint')}
        </Typography>
      </Box>
      <Button disabled={props.busy === true} onClick={() => input.current?.click()}>
        {t('common.drop.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="drop-input"
        accept={props.accept}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again, after its password is known.
          event.target.value = '';
        }}
      />
    </Box>
  );
}
