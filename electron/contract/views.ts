/** What crosses the door towards the page. Strict objects: an extra field (a key, say) is stopped by dispatch. */
export * from './settings.ts';
export * from './views/app-views.ts';
export * from './views/assessment.ts';
export * from './views/certificate-views.ts';
export * from './views/deployment-views.ts';
export * from './views/dossier-views.ts';
export * from './views/profile.ts';
export * from './views/run-report.ts';
export * from './views/target.ts';
export * from './views/wire.ts';
