import { dark, light, type Palette } from '../../contract/look.ts';

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${String(value)}`)
    .join(';');

/** A class for each share of a width, in hundredths. */
const shares = Array.from(
  { length: 100 },
  (_, index) => `.w${String(index + 1)}{width:${String(index + 1)}%}`,
).join('');

const tones = (['ok', 'warning', 'bad', 'accent', 'muted'] as const)
  .map((tone) => `.${tone}{color:var(--${tone})}rect.${tone}{fill:var(--${tone})}`)
  .join('');

const grounds = (['ok', 'warning', 'bad', 'accent'] as const)
  .map(
    (tone) => `.banner.${tone}{background:var(--${tone}Soft);border-color:var(--${tone});color:var(--ink)}`,
  )
  .join('');

/** The style of the HTML document: type and colours of the look, fonts of the reader's system. */
export const style = `
:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--background);color:var(--ink);font:14px/1.5 Inter,'Segoe UI',system-ui,-apple-system,'Helvetica Neue',Arial,sans-serif;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
main{max-width:1000px;margin:0 auto;padding:32px 24px}
main>*{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:24px;margin:0 0 24px}
h1{display:flex;gap:12px;align-items:flex-start;font-size:26px;line-height:1.25;font-weight:650;margin:4px 0 20px;letter-spacing:-.01em}
h1 .icon{width:28px;height:28px;flex:none;margin:2px 0 0}
h2{font-size:18px;line-height:1.3;font-weight:620;margin:0 0 12px}
.summary h2{font-size:15px;margin:20px 0 8px}
h3{font-size:15px;font-weight:620;margin:0 0 8px;display:flex;flex-wrap:wrap;gap:4px 12px;justify-content:space-between}
p{margin:0 0 8px}
dd p,td p,th p,.banner p,li p{margin:0}
.kind{color:var(--accent);font-weight:600;font-size:13px;margin:0}
.muted{color:var(--muted);font-weight:400}
code,pre{font-family:'IBM Plex Mono',ui-monospace,'Cascadia Mono',Menlo,Consolas,monospace;font-size:12px}
bdi,code,strong{unicode-bidi:isolate}
strong{font-weight:600}
.icon{width:1.1em;height:1.1em;margin:0 .35em 0 0;vertical-align:-.2em;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.marked{white-space:nowrap}
.banner{border:1px solid;border-radius:8px;padding:10px 14px;margin:0 0 16px;color:var(--ink)}
.banner-title{font-weight:620}
.banner.ok .banner-title{color:var(--ok)}.banner.warning .banner-title{color:var(--warning)}.banner.bad .banner-title{color:var(--bad)}.banner.accent .banner-title{color:var(--accent)}
.tally{margin:0 0 20px}
.bar{display:block;width:100%;height:8px;border-radius:4px;margin:0 0 8px}
.tally ul{list-style:none;display:flex;flex-wrap:wrap;gap:4px 24px;margin:0;padding:0}
dl{display:grid;grid-template-columns:1fr 1fr;gap:10px 24px;margin:0 0 16px}
dl.three{grid-template-columns:repeat(3,1fr)}
dl div{min-width:0}
dl .wide{grid-column:1/-1}
dt{color:var(--muted);font-size:12px}
dd{margin:0}
.table{overflow-x:auto;margin:0 0 16px}
table{border-collapse:collapse;width:100%;min-width:640px;table-layout:fixed;font-size:13px}
caption{text-align:left;font-weight:620;font-size:14px;padding:0 0 6px}
.summary caption{font-size:15px}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid var(--line)}
thead th{color:var(--muted);font-size:12px;font-weight:600;border-top:0}
tbody th{font-weight:500}
.number{text-align:right}
.findings{margin:0 0 16px;padding:0 0 0 18px}
.findings li{margin:0 0 6px}
figure{margin:0 0 8px}
figcaption{color:var(--muted);font-size:12px;margin:0 0 4px}
pre{background:var(--sunken);border-radius:8px;padding:10px 12px;margin:0;white-space:pre-wrap}
article{border-top:1px solid var(--line);padding:20px 0 4px}
article:first-of-type{border-top:0;padding-top:4px}
a{color:var(--accent)}
nav ol,nav ul{margin:0;padding:0 0 0 20px}
nav ul{columns:2;column-gap:32px;margin:4px 0 8px;font-size:13px;list-style:none;padding:0}
nav ul span{font-size:12px}
nav li{break-inside:avoid}
footer{max-width:1000px;margin:0 auto;padding:0 24px 32px;color:var(--muted);font-size:12px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
${tones}${grounds}${shares}
@media (max-width:640px){main{padding:12px}main>*{padding:16px}dl,dl.three{grid-template-columns:1fr}nav ul{columns:1}}
@media print{
@page{size:A4;margin:14mm 13mm 16mm}
:root{color-scheme:light;${variables(light)}}
body{background:none;font-size:9.5pt;line-height:1.4}
main{max-width:none;padding:0}
main>*{border:0;padding:0;margin:0 0 8mm;border-radius:0}
.summary{break-after:page}
nav{display:none}
h1{font-size:18pt}h2{font-size:13pt}h3{font-size:11pt}
h2,h3,caption,figcaption,thead{break-after:avoid}
.summary h2,.summary caption{font-size:10.5pt}
tr,dl div,.banner,.tally,li,figure{break-inside:avoid}
table{min-width:0;font-size:8.5pt}
th,td{padding:3px 8px 3px 0}
code,pre{font-size:8pt}
.table{overflow:visible}
dl{gap:6px 20px;margin-bottom:10px}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
footer{padding:0}
a{color:inherit;text-decoration:none}
}
`;
