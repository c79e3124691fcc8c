export const accueil = { title: 'Accueil' } as const;
