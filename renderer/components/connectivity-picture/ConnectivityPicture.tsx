import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { useId } from 'react';
import { flowIds, partyRoles, type FlowId, type PartyRole } from '../../../electron/contract/words.ts';
import { pictureGeometry, type FlowGeometry } from './geometry.ts';
import { PictureLane } from './PictureLane.tsx';
import { PictureParty, type PicturePartyText } from './PictureParty.tsx';
import { tokensOf, toneColor, toneSigns, type PictureTone } from './tone.ts';
import { useWidth } from './use-width.ts';

export interface PictureCertificate {
  /** Name of the certificate that is shown. */
  readonly certificate: string;
  readonly tone: PictureTone;
}

export interface PictureFlow {
  readonly tone: PictureTone;
  /** The outcome in a word or two. */
  readonly word: string;
  /** The certificate of the party that answers, then of the party that calls. */
  readonly server: PictureCertificate;
  readonly client: PictureCertificate;
}

const statusWidth = 180;
const statusHeight = 24;

/**
 * TPE — GAP — PSP: an arrow for each certificate, from the party that shows it to the party that judges it. Says what
 * it is told and computes nothing; `description` is the same content in sentences.
 */
export function ConnectivityPicture({
  label,
  description,
  parties,
  flows,
}: {
  readonly label: string;
  readonly description: string;
  readonly parties: Readonly<Record<PartyRole, PicturePartyText>>;
  readonly flows: Readonly<Record<FlowId, PictureFlow>>;
}) {
  const { ref, width } = useWidth<HTMLDivElement>(800);
  const geometry = pictureGeometry(width);
  const id = useId();
  return (
    <Box ref={ref} sx={{ width: '100%', minWidth: 0, lineHeight: 0 }}>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        width="100%"
        height={geometry.height}
        viewBox={`0 0 ${geometry.width} ${geometry.height}`}
        style={{ overflow: 'visible' }}
      >
        <title id={`${id}-title`}>{label}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {partyRoles.map((role) => (
          <PictureParty
            key={role}
            box={geometry.boxes[role]}
            text={parties[role]}
            prominent={role === 'GAP'}
          />
        ))}
        {flowIds.map((flow) => (
          <g key={flow}>
            <FlowStatus place={geometry.flows[flow]} tone={flows[flow].tone} word={flows[flow].word} />
            {(['server', 'client'] as const).map((side) => (
              <PictureLane
                key={side}
                lane={geometry.flows[flow][side]}
                labelWidth={geometry.labelWidth}
                certificate={flows[flow][side].certificate}
                tone={flows[flow][side].tone}
                turn={side === 'server' ? 0 : 1}
              />
            ))}
          </g>
        ))}
      </svg>
    </Box>
  );
}

function FlowStatus({
  place,
  tone,
  word,
}: {
  readonly place: FlowGeometry;
  readonly tone: PictureTone;
  readonly word: string;
}) {
  const theme = useTheme();
  const Sign = toneSigns[tone];
  const centred = place.statusAnchor === 'middle';
  return (
    <foreignObject
      x={centred ? place.status.x - statusWidth / 2 : place.status.x}
      y={place.status.y - statusHeight / 2}
      width={statusWidth}
      height={statusHeight}
    >
      <Stack
        direction="row"
        sx={{
          justifyContent: centred ? 'center' : 'flex-start',
          alignItems: 'center',
          gap: 0.75,
          height: '100%',
        }}
        style={{ color: tone === 'idle' ? tokensOf(theme).palette.text.secondary : toneColor(theme, tone) }}
      >
        <Sign width="1em" height="1em" strokeWidth={2.5} />
        <Typography variant="subtitle2" component="div" noWrap>
          {word}
        </Typography>
      </Stack>
    </foreignObject>
  );
}
