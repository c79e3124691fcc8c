import { Box, Button, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { RequestView } from '../../../electron/contract/views.ts';
import { Mono } from '../../components/Mono.tsx';
import { useText } from '../../bridge/use-text.ts';

/** The CSR, folded to its first lines; whole, it scrolls in its own block. */
export function RequestText({ request, name }: { readonly request: RequestView; readonly name: string }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const region = useId();
  const lines = request.pem.trim().split('\n');
  const beginning = `${lines[0] ?? ''}\n${(lines[1] ?? '').slice(0, -1)}…`;
  return (
    <Box>
      <Box id={region}>
        <Mono
          block
          maxLines={open ? 14 : 2}
          sx={{
            fontSize: 'caption.fontSize',
            overflow: open ? undefined : 'hidden',
            textOverflow: open ? undefined : 'ellipsis',
          }}
        >
          {open ? request.pem.trim() : beginning}
        </Mono>
      </Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1, mt: 0.5 }}>
        <Typography variant="caption" color="text.secondary">
          {t(request.keyElsewhere ? 'commande.request.received' : 'commande.request.created', {
            createdDate: request.createdAt,
          })}
        </Typography>
        <Button
          variant="text"
          size="small"
          sx={{ color: 'text.secondary', mr: -1 }}
          aria-expanded={open}
          aria-controls={region}
          aria-label={`${t(open ? 'commande.request.hide' : 'commande.request.show')} ${name}`}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'commande.request.hide' : 'commande.request.show')}
        </Button>
      </Stack>
    </Box>
  );
}
