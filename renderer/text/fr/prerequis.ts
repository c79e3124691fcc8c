export const prerequis = { title: 'Prerequis' } as const;
