// Made by tools/api-types.mjs from docs/api/openapi.json. Do not edit.
export interface paths {
    readonly "/api/0/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The scopes of the token and the person behind it */
        readonly get: operations["sentryRoot"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/auth/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The person behind the token; null for the token that the server's start was given */
        readonly get: operations["sentryAuth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The organisations that the caller reaches */
        readonly get: operations["sentryListOrganizations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One organisation
         * @description Needs org:read.
         */
        readonly get: operations["sentryGetOrganization"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/members/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Its members
         * @description Needs member:read.
         */
        readonly get: operations["sentryListMembers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/projects/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Its projects
         * @description Needs project:read.
         */
        readonly get: operations["sentryListProjects"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/teams/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Its teams
         * @description Needs team:read.
         */
        readonly get: operations["sentryListTeams"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/projects/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The projects that the caller reaches */
        readonly get: operations["sentryListAllProjects"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/projects/{org}/{project}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One project
         * @description Needs project:read.
         */
        readonly get: operations["sentryGetProject"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/projects/{org}/{project}/keys/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Its keys, without their secrets
         * @description Needs project:read.
         */
        readonly get: operations["sentryListKeys"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/projects/{org}/{project}/quotas/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How much may be sent per calendar period (UTC)
         * @description Needs project:read.
         */
        readonly get: operations["sentryGetQuotas"];
        /**
         * Sets all quotas at once
         * @description Needs project:write.
         */
        readonly put: operations["sentrySetQuotas"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/teams/{org}/{team}/projects/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A team's projects: all of them, as every member sees all
         * @description Needs project:read.
         */
        readonly get: operations["sentryListTeamProjects"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/auth/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Signs in with a password; "totp" asks for a code with the ticket */
        readonly post: operations["login"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/auth/logout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Signs this browser out */
        readonly post: operations["logout"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/auth/methods": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The ways to sign in */
        readonly get: operations["getAuthMethods"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/auth/oidc/callback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where the identity provider sends the browser back to */
        readonly get: operations["endOidc"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/auth/oidc/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sends the browser to the identity provider */
        readonly get: operations["startOidc"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/auth/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets a new password with the token of a link; every session of the account ends */
        readonly post: operations["resetPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/auth/reset/request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Mails a link to set a new password, if there is such an account; the answer is the same if not */
        readonly post: operations["requestReset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/auth/totp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The second step: the ticket of the first and a code of the app, or a recovery code */
        readonly post: operations["loginWithCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invites/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What an invitation offers */
        readonly get: operations["getInvite"];
        readonly put?: never;
        /** Joins: as the person who is signed in, or with a new account for the invited address */
        readonly post: operations["acceptInvite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in, where they are a member, and how they like the UI */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Changes one's name or, as a whole, one's preferences */
        readonly patch: operations["changeMe"];
        readonly trace?: never;
    };
    readonly "/api/v1/me/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Changes one's password; every session ends and this browser gets a new one */
        readonly post: operations["changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The browsers that are signed in as me */
        readonly get: operations["listSessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Signs one browser out */
        readonly delete: operations["endSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me/totp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begins to use one-time codes: a secret for an app to scan, which counts once it is confirmed */
        readonly post: operations["beginTotp"];
        /** Switches one-time codes off, with one of them or a recovery code as proof */
        readonly delete: operations["removeTotp"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me/totp/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Switches one-time codes on; the recovery codes are shown this once */
        readonly post: operations["confirmTotp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document */
        readonly get: operations["openApiDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes another organisation; an owner of one may */
        readonly post: operations["createOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All that the UI's frame needs in one answer: projects, teams, people, what I may do
         * @description Needs org:read.
         */
        readonly get: operations["getOrganization"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Renames the organisation
         * @description Needs org:write.
         */
        readonly patch: operations["changeOrganization"];
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Changes in this organisation, newest first
         * @description Needs audit:read.
         */
        readonly get: operations["listAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/invites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Open invitations, newest first
         * @description Needs member:read.
         */
        readonly get: operations["listInvites"];
        readonly put?: never;
        /**
         * Invites somebody; the link is mailed where mail is configured, and shown this once
         * @description Needs member:write.
         */
        readonly post: operations["createInvite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/invites/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Takes an invitation back
         * @description Needs member:write.
         */
        readonly delete: operations["removeInvite"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/limits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The bounds over all projects together
         * @description Needs org:read.
         */
        readonly get: operations["getOrganizationLimits"];
        /**
         * Sets the bounds over all projects together
         * @description Needs org:write.
         */
        readonly put: operations["setOrganizationLimits"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All members, by name
         * @description Needs member:read.
         */
        readonly get: operations["listMembers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/members/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Ends a membership; everybody may end their own, else it needs member:write
         * @description Needs member:read.
         */
        readonly delete: operations["removeMember"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Gives a member another role
         * @description Needs member:write.
         */
        readonly patch: operations["changeMember"];
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All projects, by name
         * @description Needs project:read.
         */
        readonly get: operations["listProjects"];
        readonly put?: never;
        /**
         * Makes a project with its first key
         * @description Needs project:admin.
         */
        readonly post: operations["createProject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects/{project}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One project
         * @description Needs project:read.
         */
        readonly get: operations["getProject"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Removes a project: its keys are refused from now on, its events age away
         * @description Needs project:admin.
         */
        readonly delete: operations["removeProject"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Renames a project or sets its platform; what is absent stays
         * @description Needs project:write.
         */
        readonly patch: operations["changeProject"];
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects/{project}/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The project's keys, oldest first, without their secrets
         * @description Needs project:read.
         */
        readonly get: operations["listKeys"];
        readonly put?: never;
        /**
         * Makes a key
         * @description Needs project:write.
         */
        readonly post: operations["createKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects/{project}/keys/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Removes a key for good
         * @description Needs project:write.
         */
        readonly delete: operations["removeKey"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Changes a key; what is absent stays, rules are replaced as a whole
         * @description Needs project:write.
         */
        readonly patch: operations["changeKey"];
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects/{project}/keys/{id}/rotate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes a key that takes this one's place; this one works until the overlap ends
         * @description Needs project:write.
         */
        readonly post: operations["rotateKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects/{project}/keys/{id}/secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Shows the secret that signs envelopes; that somebody looked is recorded
         * @description Needs project:admin.
         */
        readonly post: operations["revealKeySecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects/{project}/receipts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The last 50 answers that senders got within ten minutes, newest first
         * @description Needs project:read.
         */
        readonly get: operations["listReceipts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects/{project}/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All settings, with their version and who changed them last
         * @description Needs project:read.
         */
        readonly get: operations["getSettings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Changes settings: a document of the same shape that holds only the keys to change
         * @description Needs project:write.
         */
        readonly patch: operations["changeSettings"];
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/teams": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All teams with their people
         * @description Needs team:read.
         */
        readonly get: operations["listTeams"];
        readonly put?: never;
        /**
         * Makes a team
         * @description Needs team:write.
         */
        readonly post: operations["createTeam"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/teams/{team}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Removes a team
         * @description Needs team:write.
         */
        readonly delete: operations["removeTeam"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Renames a team or sets its people; what is absent stays
         * @description Needs team:write.
         */
        readonly patch: operations["changeTeam"];
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All tokens, newest first; their texts are kept nowhere
         * @description Needs token:write.
         */
        readonly get: operations["listTokens"];
        readonly put?: never;
        /**
         * Makes a token; its text is in this answer and never again
         * @description Needs token:write.
         */
        readonly post: operations["createToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/tokens/scopes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a token can be allowed, as far as I am
         * @description Needs token:write.
         */
        readonly get: operations["listScopes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/tokens/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revokes a token: one's own, or any with member:write
         * @description Needs token:write.
         */
        readonly delete: operations["removeToken"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/views": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * My views and those shared with all members, in order
         * @description Needs event:read.
         */
        readonly get: operations["listViews"];
        readonly put?: never;
        /**
         * Keeps a search
         * @description Needs event:read.
         */
        readonly post: operations["createView"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/views/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Changes one of my views as a whole
         * @description Needs event:read.
         */
        readonly put: operations["changeView"];
        readonly post?: never;
        /**
         * Removes one of my views
         * @description Needs event:read.
         */
        readonly delete: operations["removeView"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/setup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the server waits for its first account, and how it looks from this browser */
        readonly get: operations["getSetup"];
        readonly put?: never;
        /** Makes the first account with the one-time code of the start, and signs it in */
        readonly post: operations["completeSetup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Actor: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
        };
        readonly ApiToken: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            readonly hint: string;
            readonly scopes: readonly components["schemas"]["Permission"][];
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt?: string | null;
            /** Format: date-time */
            readonly lastUsedAt?: string | null;
            readonly createdBy?: string | null;
        };
        readonly AuditEntry: {
            /** Format: int64 */
            readonly id: number;
            /** Format: date-time */
            readonly at: string;
            /** Format: int64 */
            readonly actorId?: number | null;
            readonly actorName?: string | null;
            readonly via: string;
            readonly action: string;
            readonly targetKind: string;
            readonly targetId: string;
            readonly targetLabel: string;
            readonly before?: unknown;
            readonly after?: unknown;
            readonly address?: string | null;
            readonly userAgent?: string | null;
        };
        readonly AuditEntryPage: {
            readonly items: readonly components["schemas"]["AuditEntry"][];
            readonly next?: string | null;
            readonly meta?: components["schemas"]["PageMeta"] | null;
        };
        readonly AuthMethods: {
            readonly password: boolean;
            readonly oidc?: components["schemas"]["OidcMethod"] | null;
        };
        readonly CapSettings: {
            /** Format: int32 */
            readonly breadcrumbs: number;
            /** Format: int32 */
            readonly spans: number;
            /** Format: int32 */
            readonly tags: number;
            /** Format: int32 */
            readonly contexts: number;
        };
        readonly Change: {
            /** Format: int64 */
            readonly version: number;
            /** Format: date-time */
            readonly at: string;
            /** Format: int64 */
            readonly userId?: number | null;
            readonly userName?: string | null;
        };
        /** @enum {string} */
        readonly Clock: "auto" | "12" | "24";
        readonly Code: {
            readonly code: string;
        };
        readonly Conflict: {
            readonly by?: components["schemas"]["Actor"] | null;
            /** Format: date-time */
            readonly at: string;
            /** Format: int64 */
            readonly version: number;
        };
        readonly Content: {
            readonly name: string;
            readonly query: string;
            readonly sort: string;
            readonly timeRange?: string | null;
            readonly projects: readonly string[];
            readonly environments: readonly string[];
            readonly color?: string | null;
        };
        /** @enum {string} */
        readonly DataCategory: "error" | "transaction" | "span" | "session" | "log_item" | "trace_metric" | "attachment" | "feedback" | "monitor" | "profile" | "replay" | "security" | "internal" | "default";
        /** @enum {string} */
        readonly Density: "comfortable" | "compact";
        readonly Enrolment: {
            readonly secret: string;
            readonly uri: string;
        };
        readonly FilterSettings: {
            readonly browserExtensions: boolean;
            readonly localhost: boolean;
            readonly crawlers: boolean;
            readonly legacyBrowsers: readonly string[];
            readonly healthChecks: boolean;
            readonly releases: readonly string[];
            readonly messages: readonly string[];
            readonly environments: readonly string[];
            readonly levels: readonly string[];
        };
        readonly GroupingSettings: {
            readonly algorithm: string;
            readonly previousAlgorithm: string;
            readonly fingerprintRules: string;
            readonly stackRules: string;
        };
        readonly IngestSettings: {
            readonly allowedOrigins: readonly string[];
            readonly blockedAddresses: readonly string[];
            /** Format: int32 */
            readonly spread: number;
        };
        readonly Invite: {
            /** Format: int64 */
            readonly id: number;
            /** Format: int64 */
            readonly organizationId: number;
            readonly email: string;
            readonly role: components["schemas"]["Role"];
            readonly teams: readonly number[];
            readonly invitedBy?: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly InviteAnswer: {
            readonly name?: string | null;
            readonly password?: string | null;
        };
        readonly InviteMade: {
            /** Format: int64 */
            readonly id: number;
            readonly link: string;
            readonly mailed: boolean;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly InviteOffer: {
            readonly organizationSlug: string;
            readonly organizationName: string;
            readonly email: string;
            readonly accountExists: boolean;
            readonly role: components["schemas"]["Role"];
            readonly invitedBy?: string | null;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly Item: {
            readonly type: string;
            /** Format: int32 */
            readonly bytes: number;
        };
        readonly KeyChange: {
            readonly label?: string | null;
            readonly active?: boolean | null;
            readonly signature?: components["schemas"]["SignatureMode"] | null;
            readonly rules?: components["schemas"]["KeyRules"] | null;
        };
        readonly KeyRules: {
            readonly allowedOrigins: readonly string[];
            readonly environments: readonly string[];
            readonly rateLimit?: components["schemas"]["RateLimit"] | null;
            readonly categoryLimits: {
                readonly [key: string]: components["schemas"]["RateLimit"];
            };
        };
        readonly KeySecret: {
            readonly secret: string;
            readonly secretDsn: string;
        };
        readonly KeyView: {
            /** Format: int64 */
            readonly id: number;
            readonly label: string;
            readonly publicKey: string;
            readonly dsn: string;
            readonly active: boolean;
            readonly signature: components["schemas"]["SignatureMode"];
            /** Format: date-time */
            readonly validUntil?: string | null;
            /** Format: int64 */
            readonly replacedBy?: number | null;
            readonly rules: components["schemas"]["KeyRules"];
            /** Format: date-time */
            readonly createdAt: string;
        };
        /** @enum {string} */
        readonly Kind: "address" | "https" | "proxy";
        readonly LimitSettings: {
            readonly rate?: components["schemas"]["RateLimit"] | null;
            readonly categories: {
                readonly [key: string]: components["schemas"]["RateLimit"];
            };
            readonly quotas: readonly components["schemas"]["Quota"][];
        };
        readonly LinkSettings: {
            readonly frameTemplate: string;
        };
        readonly Login: {
            readonly email: string;
            readonly password: string;
        };
        readonly LoginStep: {
            readonly step: components["schemas"]["StepName"];
            readonly ticket?: string | null;
        };
        readonly Me: {
            readonly user: components["schemas"]["User"];
            readonly organizations: readonly components["schemas"]["MyOrganization"][];
            readonly preferences: components["schemas"]["Preferences"];
        };
        readonly MeChange: {
            readonly name?: string | null;
            readonly preferences?: components["schemas"]["Preferences"] | null;
        };
        readonly Member: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            readonly email: string;
            readonly role: components["schemas"]["Role"];
            readonly teams: readonly number[];
            readonly totp: boolean;
            /** Format: date-time */
            readonly joinedAt: string;
            /** Format: date-time */
            readonly lastSeenAt?: string | null;
        };
        readonly MemberName: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            readonly email: string;
            readonly role: components["schemas"]["Role"];
        };
        /** @enum {string} */
        readonly Method: "remove" | "mask" | "hash";
        readonly MyOrganization: {
            readonly slug: string;
            readonly name: string;
            readonly role: components["schemas"]["Role"];
        };
        readonly MySession: {
            /** Format: int64 */
            readonly id: number;
            readonly current: boolean;
            readonly ip?: string | null;
            readonly userAgent?: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly lastSeenAt: string;
        };
        readonly NewInvite: {
            readonly email: string;
            readonly role: components["schemas"]["Role"];
            readonly teams?: readonly number[] | null;
        };
        readonly NewKey: {
            readonly label: string;
            readonly signature?: components["schemas"]["SignatureMode"] | null;
            readonly rules?: components["schemas"]["KeyRules"] | null;
        };
        readonly NewOrganization: {
            readonly name: string;
            readonly slug?: string | null;
        };
        readonly NewTeam: {
            readonly name: string;
            readonly members?: readonly number[] | null;
        };
        readonly NewToken: {
            readonly name: string;
            readonly scopes: readonly components["schemas"]["Permission"][];
            /** Format: int32 */
            readonly expiresInDays?: number | null;
        };
        readonly OidcMethod: {
            readonly label: string;
            readonly startUrl: string;
        };
        readonly Organization: {
            /** Format: int64 */
            readonly id: number;
            readonly slug: string;
            readonly name: string;
            readonly rateLimit?: components["schemas"]["RateLimit"] | null;
            readonly quotas: readonly components["schemas"]["Quota"][];
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly OrganizationLimits: {
            readonly rateLimit?: components["schemas"]["RateLimit"] | null;
            readonly quotas: readonly components["schemas"]["Quota"][];
        };
        readonly OrganizationName: {
            readonly name: string;
        };
        readonly OrganizationView: {
            readonly slug: string;
            readonly name: string;
            readonly role: components["schemas"]["Role"];
            readonly permissions: readonly components["schemas"]["Permission"][];
            readonly projects: readonly components["schemas"]["ProjectName"][];
            readonly teams: readonly components["schemas"]["TeamName"][];
            readonly members: readonly components["schemas"]["MemberName"][];
        };
        readonly Overlap: {
            /** Format: int32 */
            readonly overlapHours: number;
        };
        readonly OwnershipSettings: {
            readonly rules: string;
            readonly autoAssign: boolean;
        };
        readonly PageMeta: {
            /** Format: int64 */
            readonly tookMs: number;
            /** Format: int64 */
            readonly scannedRows?: number | null;
            readonly exact: boolean;
            readonly partial?: components["schemas"]["Partial"] | null;
            /** Format: date-time */
            readonly asOf: string;
        };
        readonly Partial: {
            readonly reason: string;
            /** Format: int64 */
            readonly done: number;
            /** Format: int64 */
            readonly of: number;
        };
        readonly PasswordChange: {
            readonly current: string;
            readonly next: string;
        };
        /** @enum {string} */
        readonly Period: "hour" | "day" | "month";
        /** @enum {string} */
        readonly Permission: "org:read" | "org:write" | "org:admin" | "member:read" | "member:write" | "team:read" | "team:write" | "project:read" | "project:write" | "project:admin" | "project:releases" | "event:read" | "event:write" | "event:admin" | "event:send" | "alerts:read" | "alerts:write" | "token:write" | "audit:read";
        readonly Preferences: {
            readonly theme: components["schemas"]["Theme"];
            readonly density: components["schemas"]["Density"];
            readonly timeZone?: string | null;
            readonly clock: components["schemas"]["Clock"];
            readonly stackOrder: components["schemas"]["StackOrder"];
            readonly ideLink?: string | null;
            readonly singleKeys: boolean;
            readonly defaultOrg?: string | null;
        };
        readonly PrivacySettings: {
            readonly defaults: boolean;
            readonly emails: boolean;
            readonly addresses: boolean;
            readonly localsRemovedIn: readonly string[];
            readonly sensitiveFields: readonly string[];
            readonly safeFields: readonly string[];
            readonly rules: readonly components["schemas"]["ScrubRule"][];
            readonly binaryAttachments: boolean;
        };
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            /** Format: int32 */
            readonly status: number;
            readonly detail: string;
            readonly code: components["schemas"]["ProblemCode"];
            readonly requestId?: string | null;
            readonly field?: string | null;
            readonly at?: components["schemas"]["Span"] | null;
            /** Format: int64 */
            readonly retryAfterSeconds?: number | null;
            readonly conflict?: components["schemas"]["Conflict"] | null;
        };
        /** @enum {string} */
        readonly ProblemCode: "malformed_request" | "invalid_value" | "invalid_cursor" | "query_syntax" | "not_signed_in" | "invalid_credentials" | "invalid_code" | "csrf" | "forbidden" | "setup_code_wrong" | "not_found" | "method_not_allowed" | "not_acceptable" | "conflict" | "taken" | "setup_done" | "link_expired" | "too_large" | "unsupported_media_type" | "too_many_requests" | "internal" | "engine_away";
        readonly ProjectChange: {
            readonly slug?: string | null;
            readonly name?: string | null;
            readonly platform?: string | null;
        };
        readonly ProjectName: {
            /** Format: int64 */
            readonly id: number;
            readonly slug: string;
            readonly name: string;
            readonly platform?: string | null;
            readonly prefix: string;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly ProjectRequest: {
            readonly name: string;
            readonly slug?: string | null;
            readonly platform?: string | null;
        };
        readonly ProjectSettings: {
            readonly limits: components["schemas"]["LimitSettings"];
            readonly ingest: components["schemas"]["IngestSettings"];
            readonly filters: components["schemas"]["FilterSettings"];
            readonly privacy: components["schemas"]["PrivacySettings"];
            readonly sampling: components["schemas"]["SamplingSettings"];
            readonly grouping: components["schemas"]["GroupingSettings"];
            readonly ownership: components["schemas"]["OwnershipSettings"];
            readonly workflow: components["schemas"]["WorkflowSettings"];
            readonly retention: components["schemas"]["RetentionSettings"];
            readonly links: components["schemas"]["LinkSettings"];
            readonly caps: components["schemas"]["CapSettings"];
        };
        readonly ProjectView: {
            /** Format: int64 */
            readonly id: number;
            readonly slug: string;
            readonly name: string;
            readonly platform?: string | null;
            readonly prefix: string;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly Quota: {
            readonly category?: components["schemas"]["DataCategory"] | null;
            readonly period: components["schemas"]["Period"];
            /** Format: int64 */
            readonly limit: number;
        };
        readonly RateLimit: {
            /** Format: int64 */
            readonly permits: number;
            /** Format: int32 */
            readonly windowSeconds: number;
            /** Format: int64 */
            readonly burst: number;
        };
        readonly ReceiptView: {
            /** Format: date-time */
            readonly at: string;
            /** Format: int32 */
            readonly status: number;
            readonly code: string;
            readonly detail: string;
            readonly stage: string;
            readonly eventId?: string | null;
            readonly clientAddress?: string | null;
            readonly sdk?: string | null;
            readonly origin?: string | null;
            readonly items: readonly components["schemas"]["Item"][];
        };
        readonly Receipts: {
            readonly available: boolean;
            readonly items: readonly components["schemas"]["ReceiptView"][];
        };
        readonly RecoveryCodes: {
            readonly recoveryCodes: readonly string[];
        };
        readonly Reset: {
            readonly token: string;
            readonly password: string;
        };
        readonly ResetRequest: {
            readonly email: string;
        };
        readonly RetentionSettings: {
            /** Format: int32 */
            readonly days: number;
        };
        /** @enum {string} */
        readonly Role: "viewer" | "member" | "admin" | "owner";
        readonly RoleChange: {
            readonly role: components["schemas"]["Role"];
        };
        readonly Rotation: {
            readonly old: components["schemas"]["KeyView"];
            readonly fresh: components["schemas"]["KeyView"];
        };
        readonly SamplingRule: {
            readonly level?: string | null;
            readonly environment?: string | null;
            readonly release?: string | null;
            readonly tags: {
                readonly [key: string]: string;
            };
            readonly rate: number;
        };
        readonly SamplingSettings: {
            readonly bodies: readonly components["schemas"]["SamplingRule"][];
            readonly transactionRate: number;
            /** Format: int32 */
            readonly slowTransactionMillis: number;
        };
        readonly SavedView: {
            /** Format: int64 */
            readonly id: number;
            /** Format: int64 */
            readonly ownerId: number;
            readonly shared: boolean;
            /** Format: int32 */
            readonly position: number;
            readonly content: components["schemas"]["Content"];
        };
        readonly Scope: {
            readonly scope: components["schemas"]["Permission"];
            readonly description: string;
        };
        readonly ScrubRule: {
            readonly path: string;
            readonly pattern?: string | null;
            readonly method: components["schemas"]["Method"];
        };
        readonly SettingsDocument: {
            readonly settings: components["schemas"]["ProjectSettings"];
            readonly change: components["schemas"]["Change"];
        };
        readonly Setup: {
            readonly needed: boolean;
            readonly publicUrl: string;
            readonly mailConfigured: boolean;
            readonly checks: readonly components["schemas"]["SetupCheck"][];
            readonly organization?: components["schemas"]["SetupOrganization"] | null;
            /** Format: date-time */
            readonly serverTime: string;
        };
        readonly SetupCheck: {
            readonly id: components["schemas"]["Kind"];
            readonly ok: boolean;
            readonly detail: string;
        };
        readonly SetupOrganization: {
            readonly slug: string;
            readonly name: string;
        };
        readonly SetupProject: {
            readonly name: string;
            readonly platform?: string | null;
        };
        readonly SetupRequest: {
            readonly code: string;
            readonly name: string;
            readonly email: string;
            readonly password: string;
            readonly organizationName?: string | null;
            readonly project?: components["schemas"]["SetupProject"] | null;
        };
        /** @enum {string} */
        readonly SignatureMode: "require" | "accept" | "ignore";
        readonly Span: {
            /** Format: int32 */
            readonly start: number;
            /** Format: int32 */
            readonly end: number;
        };
        /** @enum {string} */
        readonly StackOrder: "auto" | "newest" | "oldest";
        /** @enum {string} */
        readonly StepName: "done" | "totp";
        readonly Team: {
            /** Format: int64 */
            readonly id: number;
            readonly slug: string;
            readonly name: string;
            readonly members: readonly number[];
        };
        readonly TeamChange: {
            readonly name?: string | null;
            readonly members?: readonly number[] | null;
        };
        readonly TeamName: {
            /** Format: int64 */
            readonly id: number;
            readonly slug: string;
            readonly name: string;
        };
        /** @enum {string} */
        readonly Theme: "system" | "dark" | "light";
        readonly TokenMade: {
            readonly token: components["schemas"]["ApiToken"];
            readonly text: string;
        };
        readonly ToolAuth: {
            readonly scopes: readonly components["schemas"]["Permission"][];
        };
        readonly ToolDsn: {
            readonly public: string;
        };
        readonly ToolKey: {
            readonly id: string;
            readonly name: string;
            readonly label: string;
            readonly projectId: string;
            readonly isActive: boolean;
            readonly dsn: components["schemas"]["ToolDsn"];
        };
        readonly ToolLinks: {
            readonly organizationUrl: string;
            readonly regionUrl: string;
        };
        readonly ToolMember: {
            readonly id: string;
            readonly email: string;
            readonly name: string;
            readonly role: string;
            readonly pending: boolean;
            /** Format: date-time */
            readonly dateCreated: string;
        };
        readonly ToolOrganization: {
            readonly id: string;
            readonly slug: string;
            readonly name: string;
            /** Format: date-time */
            readonly dateCreated: string;
            readonly isEarlyAdopter: boolean;
            readonly require2FA: boolean;
            readonly requireEmailVerification: boolean;
            readonly features: readonly string[];
            readonly status: components["schemas"]["ToolStatus"];
            readonly links: components["schemas"]["ToolLinks"];
        };
        readonly ToolOwner: {
            readonly id: string;
            readonly slug: string;
            readonly name: string;
        };
        readonly ToolProject: {
            readonly id: string;
            readonly slug: string;
            readonly name: string;
            readonly platform?: string | null;
            /** Format: date-time */
            readonly dateCreated: string;
            readonly isMember: boolean;
            readonly hasAccess: boolean;
            readonly isBookmarked: boolean;
            readonly status: string;
            readonly features: readonly string[];
            readonly teams: readonly components["schemas"]["ToolTeam"][];
            readonly team?: components["schemas"]["ToolTeam"] | null;
            readonly organization: components["schemas"]["ToolOwner"];
        };
        readonly ToolQuotas: {
            readonly quotas: readonly components["schemas"]["Quota"][];
        };
        readonly ToolRoot: {
            readonly version: string;
            readonly auth: components["schemas"]["ToolAuth"];
            readonly user?: components["schemas"]["ToolUser"] | null;
        };
        readonly ToolStatus: {
            readonly id: string;
            readonly name: string;
        };
        readonly ToolTeam: {
            readonly id: string;
            readonly slug: string;
            readonly name: string;
            /** Format: int32 */
            readonly memberCount: number;
        };
        readonly ToolUser: {
            readonly id: string;
            readonly email: string;
            readonly name: string;
            readonly username: string;
            readonly isActive: boolean;
        };
        readonly TotpLogin: {
            readonly ticket: string;
            readonly code: string;
        };
        readonly User: {
            /** Format: int64 */
            readonly id: number;
            readonly email: string;
            readonly name: string;
            readonly totp: boolean;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly ViewRequest: {
            readonly shared: boolean;
            /** Format: int32 */
            readonly position: number;
            readonly content: components["schemas"]["Content"];
        };
        readonly WorkflowSettings: {
            /** Format: int32 */
            readonly regressionCooldownSeconds: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly sentryRoot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ToolRoot"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryAuth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ToolUser"] | null;
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryListOrganizations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ToolOrganization"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryGetOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ToolOrganization"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryListMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ToolMember"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryListProjects: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ToolProject"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryListTeams: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ToolTeam"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryListAllProjects: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ToolProject"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryGetProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ToolProject"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryListKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ToolKey"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryGetQuotas: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ToolQuotas"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentrySetQuotas: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ToolQuotas"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ToolQuotas"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryListTeamProjects: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly team: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ToolProject"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly login: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Login"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginStep"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly logout: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAuthMethods: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthMethods"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endOidc: {
        readonly parameters: {
            readonly query?: {
                readonly code?: string;
                readonly state?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startOidc: {
        readonly parameters: {
            readonly query?: {
                /** @description A path of this server to open afterwards */
                readonly next?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resetPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Reset"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly requestReset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResetRequest"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly loginWithCode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TotpLogin"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginStep"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getInvite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InviteOffer"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly acceptInvite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InviteAnswer"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MeChange"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordChange"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MySession"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly beginTotp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeTotp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Code"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly confirmTotp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Code"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openApiDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrganization"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationView"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganizationName"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationView"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description Only where the action or the target's name holds this */
                readonly q?: string;
                /** @description Only what this person did */
                readonly actor?: number;
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listInvites: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Invite"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createInvite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewInvite"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InviteMade"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeInvite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOrganizationLimits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationLimits"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly setOrganizationLimits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganizationLimits"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationLimits"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Member"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoleChange"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listProjects: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ProjectView"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProjectRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProjectChange"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["KeyView"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewKey"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyView"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeyChange"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyView"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rotateKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Overlap"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rotation"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly revealKeySecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeySecret"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReceipts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipts"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingsDocument"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version that was read; without it the change is made to whatever is there */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly org: string;
                readonly project: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": unknown;
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingsDocument"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTeams: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Team"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewTeam"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Team"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly team: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly team: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TeamChange"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Team"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTokens: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ApiToken"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewToken"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenMade"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listScopes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Scope"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listViews: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SavedView"][];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ViewRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ViewRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSetup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Setup"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly completeSetup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetupRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem, by its code */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
