// `npm run report-schema`: writes docs/run-report.schema.json, the JSON Schema of the evidence as JSON, from the contract.
import { format, resolveConfig } from 'prettier';
import { loadSource, publish } from './generated-document.mjs';

const path = 'docs/run-report.schema.json';
const { reportSchema } = await loadSource(
  "export { reportSchema } from './electron/evidence/report-schema.ts';",
);
const text = await format(JSON.stringify(reportSchema()), {
  ...(await resolveConfig(path)),
  filepath: path,
});
publish(path, text, 'report-schema');
