import { Box } from '@mui/material';

/** A tuning fork (« diapason »): two ends that sound the same note. */
export function ProductMark() {
  return (
    <Box
      component="svg"
      viewBox="0 0 32 32"
      aria-hidden
      sx={{
        width: '2rem',
        height: '2rem',
        display: 'block',
        borderRadius: 1,
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
      }}
    >
      <path
        d="M11 6v8a5 5 0 0 0 10 0V6M16 19v8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Box>
  );
}
