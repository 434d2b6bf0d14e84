export function usedApiHash(document: unknown, folder: string): string;
