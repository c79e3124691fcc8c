// `npm run report-schema`: writes docs/run-report.schema.json, the JSON Schema of the evidence as JSON, from the contract.
import { reportSchema } from '../../electron/evidence/report-schema.ts';
import { formatText } from '../format-text.ts';
import { publishDocument } from '../publish-document.ts';

const path = 'docs/run-report.schema.json';
publishDocument(path, await formatText(path, JSON.stringify(reportSchema())), 'report-schema');
