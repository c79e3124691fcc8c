import { Box, Button, Collapse } from '@mui/material';
import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';

/** Details that are asked for: a quiet button, and what it unfolds. `name` completes the button for readers of screens. */
export function Fold(props: { readonly label: string; readonly name: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const region = useId();
  return (
    <Box>
      <Button
        variant="text"
        size="small"
        sx={{ color: 'text.secondary', ml: -1 }}
        endIcon={<ChevronDown style={{ rotate: open ? '180deg' : '0deg' }} />}
        aria-expanded={open}
        aria-controls={region}
        aria-label={`${props.label} ${props.name}`}
        onClick={() => setOpen(!open)}
      >
        {props.label}
      </Button>
      <Collapse in={open} id={region} unmountOnExit>
        <Box sx={{ pt: 1 }}>{props.children}</Box>
      </Collapse>
    </Box>
  );
}
