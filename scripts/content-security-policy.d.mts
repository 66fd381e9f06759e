export const officeOnline: string;
export function contentSecurityPolicy(officeJs?: string): string;
