// `npm run report-schema`: writes docs/run-report.schema.json, the JSON Schema of the evidence as JSON, from the contract.
import { format, resolveConfig } from 'prettier';
import { reportSchema } from '../../electron/evidence/report-schema.ts';
import { publishDocument } from '../publish-document.ts';

const path = 'docs/run-report.schema.json';
const text = await format(JSON.stringify(reportSchema()), {
  ...(await resolveConfig(path)),
  filepath: path,
});
publishDocument(path, text, 'report-schema');
