export const dossier = { title: 'Dossier' } as const;
