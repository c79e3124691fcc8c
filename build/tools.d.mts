export function findProgram(name: string): string | null;
export function findElectron(): string | null;
export function findChromium(): string | null;
export function electronArguments(app?: string): string[];
export function hasDisplay(): boolean;
export function lastDownloadFailure(): Date | null;
export function downloadElectron(onSecond: (seconds: number) => void): Promise<string | null>;
