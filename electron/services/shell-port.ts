import type { AppInfo } from '../contract/views.ts';

/** The system's store for secrets, where a shell has one. `plain-text`: it would not protect them. */
export interface Keychain {
  readonly state: AppInfo['keychain'];
  remember(id: string, secret: string): Promise<void>;
  recall(id: string): Promise<string | null>;
  forget(id: string): Promise<void>;
}

/** What a shell lends to the core. Everything but its kind is optional: a missing dialog is said, not pretended. */
export interface ShellPort {
  readonly kind: AppInfo['shell'];
  readonly chooseFolder?: (options: {
    purpose: 'create' | 'open';
    startAt?: string | undefined;
  }) => Promise<string | null>;
  readonly saveFile?: (options: { suggestedName: string; content: string }) => Promise<string | null>;
  readonly showFolder?: (folder: string) => Promise<void>;
  readonly keychain?: Keychain;
}
