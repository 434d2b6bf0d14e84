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
    readonly "/api/0/organizations/{org}/environments/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Environments that events named
         * @description Needs project:read.
         */
        readonly get: operations["sentryListEnvironments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/eventids/{event}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where an event is
         * @description Needs event:read.
         */
        readonly get: operations["sentryFindEventId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/events-stats/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events or users over time: one series, or an object of series when split by topEvents
         * @description Needs event:read.
         */
        readonly get: operations["sentryQueryEventStats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/events/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A table of events, or of groups of events when an aggregate is among the fields
         * @description Needs event:read.
         */
        readonly get: operations["sentryQueryEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/issues/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Issues of an organisation; without a query the unresolved ones, with an empty one all
         * @description Needs event:read.
         */
        readonly get: operations["sentryListOrganizationIssues"];
        /**
         * Changes issues by their ids or by a query; answers what was applied
         * @description Needs event:write.
         */
        readonly put: operations["sentryChangeOrganizationIssues"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/issues/{issue}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One issue, by number or short id
         * @description Needs event:read.
         */
        readonly get: operations["sentryGetIssue"];
        /**
         * Changes one issue
         * @description Needs event:write.
         */
        readonly put: operations["sentryChangeIssue"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/issues/{issue}/events/{event}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An event of an issue: latest, oldest, recommended or an event id
         * @description Needs event:read.
         */
        readonly get: operations["sentryGetIssueEvent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/issues/{issue}/tags/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tags of an issue with their most frequent values
         * @description Needs event:read.
         */
        readonly get: operations["sentryListIssueTags"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/issues/{issue}/tags/{key}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One tag of an issue with its most frequent values
         * @description Needs event:read.
         */
        readonly get: operations["sentryGetIssueTag"];
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
    readonly "/api/0/organizations/{org}/monitors/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Monitors that have checked in, by name
         * @description Needs project:read.
         */
        readonly get: operations["sentryListMonitors"];
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
    readonly "/api/0/organizations/{org}/releases/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Releases, newest first
         * @description Needs project:read.
         */
        readonly get: operations["sentryListReleases"];
        readonly put?: never;
        /**
         * Announces a release, or changes one that is there
         * @description Needs project:releases.
         */
        readonly post: operations["sentryAnnounceRelease"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/releases/{version}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One release
         * @description Needs project:read.
         */
        readonly get: operations["sentryGetRelease"];
        /**
         * Finalises, archives, or tells commits of a release
         * @description Needs project:releases.
         */
        readonly put: operations["sentryChangeRelease"];
        readonly post?: never;
        /**
         * Forgets what tools said of a release
         * @description Needs project:releases.
         */
        readonly delete: operations["sentryRemoveRelease"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/releases/{version}/deploys/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where a release went live
         * @description Needs project:read.
         */
        readonly get: operations["sentryListDeploys"];
        readonly put?: never;
        /**
         * Tells that a release went live
         * @description Needs project:releases.
         */
        readonly post: operations["sentryAddDeploy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/releases/{version}/previous-with-commits/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The last release before this one whose commits are known; empty when there is none
         * @description Needs project:read.
         */
        readonly get: operations["sentryPreviousWithCommits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/repos/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Repositories that this server reads commits from: none, it takes commits as they are sent
         * @description Needs project:read.
         */
        readonly get: operations["sentryListRepositories"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/shortids/{shortId}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The issue of a short id
         * @description Needs event:read.
         */
        readonly get: operations["sentryFindShortId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/stats_v2/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What became of what was received, over time, grouped by outcome, reason, category or project
         * @description Needs org:read.
         */
        readonly get: operations["sentryGetStats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/organizations/{org}/tags/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Keys of tags, the most frequent first
         * @description Needs event:read.
         */
        readonly get: operations["sentryListTags"];
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
    readonly "/api/0/projects/{org}/{project}/environments/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Environments that events of a project named
         * @description Needs project:read.
         */
        readonly get: operations["sentryListProjectEnvironments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/projects/{org}/{project}/events/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events of a project, newest first
         * @description Needs event:read.
         */
        readonly get: operations["sentryListProjectEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/projects/{org}/{project}/events/{event}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One event
         * @description Needs event:read.
         */
        readonly get: operations["sentryGetProjectEvent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/projects/{org}/{project}/issues/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Issues of a project; without a query the unresolved ones, with an empty one all
         * @description Needs event:read.
         */
        readonly get: operations["sentryListProjectIssues"];
        /**
         * Changes issues of a project by their ids, by their status or by a query; answers what was applied
         * @description Needs event:write.
         */
        readonly put: operations["sentryChangeProjectIssues"];
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
    readonly "/api/0/projects/{org}/{project}/releases/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Releases of a project, newest first
         * @description Needs project:read.
         */
        readonly get: operations["sentryListProjectReleases"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/0/projects/{org}/{project}/tags/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Keys of a project's tags, the most frequent first
         * @description Needs event:read.
         */
        readonly get: operations["sentryListProjectTags"];
        readonly put?: never;
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
    readonly "/api/v1/orgs/{org}/audit/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All changes in this organisation as CSV or NDJSON, newest first
         * @description Needs audit:read.
         */
        readonly get: operations["exportAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/deploys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A deploy, told in one line: curl -d '{"version":"shop@1.2","environment":"production"}'
         * @description Needs project:releases.
         */
        readonly post: operations["announceDeploy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/environments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Environments that events inside the scope named, the most frequent first
         * @description Needs event:read.
         */
        readonly get: operations["listEnvironments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events that a search finds, newest first
         * @description Needs event:read.
         */
        readonly get: operations["listEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/events/{event}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One event
         * @description Needs event:read.
         */
        readonly get: operations["getEvent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/events/{event}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Files that came with an event
         * @description Needs event:read.
         */
        readonly get: operations["listAttachments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/events/{event}/attachments/{attachment}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The bytes of a file, as a download
         * @description Needs event:read.
         */
        readonly get: operations["downloadAttachment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/events/{event}/curl": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The event's request as a curl command
         * @description Needs event:read.
         */
        readonly get: operations["getEventCurl"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/events/{event}/grouping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Why the event is grouped as it is: what counts, which rules matched, what it nearly fell together with
         * @description Needs event:read.
         */
        readonly get: operations["explainGrouping"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/events/{event}/json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The event as it is kept: scrubbed, in Sentry's schema
         * @description Needs event:read.
         */
        readonly get: operations["getEventJson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/events/{event}/markdown": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The event as Markdown, for tickets and language models
         * @description Needs event:read.
         */
        readonly get: operations["getEventMarkdown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/explore/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events and users per combination of keys, the most frequent first
         * @description Needs event:read.
         */
        readonly get: operations["exploreGroups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/explore/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events or users of a search over time, whole or split by a key's most frequent values
         * @description Needs event:read.
         */
        readonly get: operations["exploreSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All events of a search as CSV or NDJSON
         * @description Needs event:read.
         */
        readonly get: operations["exportEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/inbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Assigned to me, mentioned, said where I listen; newest first
         * @description Needs event:read.
         */
        readonly get: operations["listInbox"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/inbox/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Marks lines as read
         * @description Needs event:read.
         */
        readonly post: operations["readInbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/inbox/unread": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How many lines are new
         * @description Needs event:read.
         */
        readonly get: operations["countUnread"];
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
    readonly "/api/v1/orgs/{org}/issues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Issues that a search finds, with numbers of exactly the events that it finds
         * @description Needs event:read.
         */
        readonly get: operations["listIssues"];
        /**
         * Changes issues by ids or by a search; each has its own result, and the whole can be undone
         * @description Needs event:write.
         */
        readonly put: operations["changeIssues"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How many issues each of several searches finds, in the order given
         * @description Needs event:read.
         */
        readonly get: operations["countIssues"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/histogram": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events of a search over time, by level
         * @description Needs event:read.
         */
        readonly get: operations["issueHistogram"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes a command back, for issues that nobody changed since
         * @description Needs event:write.
         */
        readonly post: operations["undoIssues"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An issue by number or short id, with numbers inside the scope
         * @description Needs event:read.
         */
        readonly get: operations["getIssue"];
        /**
         * Changes one issue; with If-Match only when nobody was faster, else 409 says who
         * @description Needs event:write.
         */
        readonly put: operations["changeIssue"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/activity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Status changes, merges, comments, newest first
         * @description Needs event:read.
         */
        readonly get: operations["listActivity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Says something about an issue; whoever is mentioned or follows it finds it in their inbox
         * @description Needs event:write.
         */
        readonly post: operations["createComment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/comments/{comment}": {
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
         * Takes a comment of one's own away
         * @description Needs event:write.
         */
        readonly delete: operations["removeComment"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Changes a comment of one's own
         * @description Needs event:write.
         */
        readonly patch: operations["changeComment"];
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events of the issue that the search finds, newest first
         * @description Needs event:read.
         */
        readonly get: operations["listIssueEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/events/{event}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One event with its neighbours: latest, first, best (most informative) or an event id
         * @description Needs event:read.
         */
        readonly get: operations["getIssueEvent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/hashes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The hashes that are this issue, those with most events first
         * @description Needs event:read.
         */
        readonly get: operations["issueHashes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/highlights": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The commonest value of each telling key, and values far more frequent here than elsewhere
         * @description Needs event:read.
         */
        readonly get: operations["highlightIssue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a list shows beside an issue: newest event cut down, and what stands out; at most 12 KB
         * @description Needs event:read.
         */
        readonly get: operations["previewIssue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events or users of the issue over time, whole or split by a key's most frequent values
         * @description Needs event:read.
         */
        readonly get: operations["issueSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/similar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Issues of the same project whose headline and place are alike, the most alike first
         * @description Needs event:read.
         */
        readonly get: operations["listSimilarIssues"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/tags": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Distributions of all tags and facets of an issue, with what stands out
         * @description Needs event:read.
         */
        readonly get: operations["issueTags"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/tags/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All values of one tag or facet of an issue
         * @description Needs event:read.
         */
        readonly get: operations["issueTagValues"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/unmerge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes hashes out of an issue: each goes back to the issue it was merged from
         * @description Needs event:write.
         */
        readonly post: operations["unmergeIssue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/issues/{issue}/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Users whom the issue hit, those with most events first
         * @description Needs event:read.
         */
        readonly get: operations["listIssueUsers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
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
    readonly "/api/v1/orgs/{org}/members/{id}/totp": {
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
         * Switches off the one-time codes of a member who lost phone and recovery codes
         * @description Needs member:write.
         */
        readonly delete: operations["clearMemberTotp"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/outcomes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What became of everything received, with reasons
         * @description Needs event:read.
         */
        readonly get: operations["getOutcomes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/outcomes/{eventId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What became of the item with this event id
         * @description Needs event:read.
         */
        readonly get: operations["getOutcome"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
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
    readonly "/api/v1/orgs/{org}/projects/{project}/filter-samples": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A few scrubbed examples of what each filter dropped in the last week, newest first
         * @description Needs event:read.
         */
        readonly get: operations["listFilterSamples"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
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
    readonly "/api/v1/orgs/{org}/projects/{project}/keys/usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * When each key was last used (within 90 days) and what it sent in each of the last 24 hours, oldest first
         * @description Needs project:read.
         */
        readonly get: operations["listKeyUsage"];
        readonly put?: never;
        readonly post?: never;
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
    readonly "/api/v1/orgs/{org}/projects/{project}/settings/filters/try": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What filters would drop, and their verdict about the pasted event
         * @description Needs event:read.
         */
        readonly post: operations["tryFilters"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects/{project}/settings/grouping/try": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Which issues would merge or split under other grouping rules, and why the pasted event groups as it does
         * @description Needs event:read.
         */
        readonly post: operations["tryGrouping"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects/{project}/settings/ownership/try": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Who would own the stored events and the pasted one
         * @description Needs event:read.
         */
        readonly post: operations["tryOwnership"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects/{project}/settings/privacy/try": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What scrubbing takes out of the pasted event
         * @description Needs event:read.
         */
        readonly post: operations["tryPrivacy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/projects/{project}/settings/sampling/try": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * How many bodies sampling rules would save
         * @description Needs event:read.
         */
        readonly post: operations["trySampling"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Releases, newest first, with events inside the scope
         * @description Needs event:read.
         */
        readonly get: operations["listReleases"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/releases/{version}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One release
         * @description Needs event:read.
         */
        readonly get: operations["getRelease"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/resolve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What an id names: short id, issue number, event id, release or project
         * @description Needs event:read.
         */
        readonly get: operations["resolveId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/search/estimate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * How many issues each of several searches finds, within the budget of typing
         * @description Needs event:read.
         */
        readonly post: operations["estimateSearch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/search/grammar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Every key that the search language knows, with its type
         * @description Needs event:read.
         */
        readonly get: operations["searchGrammar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/search/suggest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Completions at the caret, with counts in the scope
         * @description Needs event:read.
         */
        readonly get: operations["suggestSearch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Sessions inside the scope, how they ended, and the crash-free rates
         * @description Needs event:read.
         */
        readonly get: operations["getSessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * State of the pipeline and its engines
         * @description Needs org:read.
         */
        readonly get: operations["getStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orgs/{org}/status/pulse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The small form of the status, for every page
         * @description Needs org:read.
         */
        readonly get: operations["getPulse"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
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
    readonly "/api/v1/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Server-sent events of an organisation: issues, counts, status, freshness, onboarding and inbox, each at most twice a second
         * @description Needs event:read.
         */
        readonly get: operations["openStream"];
        readonly put?: never;
        readonly post?: never;
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
        readonly ActivityView: {
            /** Format: int64 */
            readonly id: number;
            /** Format: date-time */
            readonly at: string;
            readonly kind: string;
            readonly actor?: components["schemas"]["ActorView"] | null;
            readonly data: {
                readonly [key: string]: unknown;
            };
            readonly text?: string | null;
        };
        readonly ActivityViewPage: {
            readonly items: readonly components["schemas"]["ActivityView"][];
            readonly next?: string | null;
            readonly meta?: components["schemas"]["PageMeta"] | null;
        };
        readonly Actor: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
        };
        readonly ActorView: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
        };
        readonly AffectedUser: {
            readonly id: string;
            readonly label?: string | null;
            readonly email?: string | null;
            readonly ip?: string | null;
            /** Format: int64 */
            readonly events: number;
            /** Format: date-time */
            readonly lastSeen: string;
        };
        readonly AffectedUserPage: {
            readonly items: readonly components["schemas"]["AffectedUser"][];
            readonly next?: string | null;
            readonly meta?: components["schemas"]["PageMeta"] | null;
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
        readonly ArchiveView: {
            /** Format: date-time */
            readonly until?: string | null;
            /** Format: int64 */
            readonly events?: number | null;
            /** Format: int64 */
            readonly users?: number | null;
            readonly escalating: boolean;
        };
        readonly AssignTo: {
            readonly kind: components["schemas"]["AssigneeKind"];
            /** Format: int64 */
            readonly id: number;
        };
        readonly Assignee: {
            readonly kind: components["schemas"]["AssigneeKind"];
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
        };
        /** @enum {string} */
        readonly AssigneeKind: "user" | "team";
        readonly AttachmentView: {
            readonly id: string;
            readonly name: string;
            readonly contentType: string;
            readonly kind: string;
            /** Format: int64 */
            readonly size: number;
            /** Format: date-time */
            readonly receivedAt: string;
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
        readonly Blast: {
            readonly users: components["schemas"]["Share"];
            readonly events: components["schemas"]["Share"];
            readonly sessions?: components["schemas"]["Share"] | null;
            readonly route?: components["schemas"]["Share"] | null;
        };
        readonly BreadcrumbView: {
            /** Format: date-time */
            readonly at?: string | null;
            readonly type?: string | null;
            readonly category?: string | null;
            readonly level?: string | null;
            readonly message?: string | null;
            readonly data?: {
                readonly [key: string]: unknown;
            } | null;
        };
        readonly BulkCommand: {
            readonly ids?: readonly number[] | null;
            readonly query?: components["schemas"]["ScopeRequest"] | null;
            readonly versions?: {
                readonly [key: string]: number;
            } | null;
            readonly command: components["schemas"]["CommandRequest"];
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
        readonly CauseNote: {
            readonly type: string;
            readonly message: string;
            readonly messageCounts: boolean;
            readonly messageBecause: string;
            readonly replaced: readonly components["schemas"]["Replaced"][];
            readonly stackBecause: string;
            readonly frames: readonly components["schemas"]["FrameNote"][];
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
        readonly CommandOutcome: {
            readonly undo?: string | null;
            readonly results: readonly components["schemas"]["ResultView"][];
            /** Format: int32 */
            readonly skipped: number;
        };
        readonly CommandRequest: {
            readonly type: components["schemas"]["CommandType"];
            readonly in?: components["schemas"]["ResolveIn"] | null;
            readonly release?: string | null;
            /** Format: date-time */
            readonly until?: string | null;
            /** Format: int64 */
            readonly events?: number | null;
            /** Format: int64 */
            readonly users?: number | null;
            readonly escalating?: boolean | null;
            readonly to?: components["schemas"]["AssignTo"] | null;
            readonly priority?: components["schemas"]["IssuePriority"] | null;
            readonly on?: boolean | null;
            /** Format: int64 */
            readonly into?: number | null;
        };
        /** @enum {string} */
        readonly CommandType: "resolve" | "archive" | "unresolve" | "assign" | "priority" | "bookmark" | "subscribe" | "merge" | "discard";
        readonly CommentRequest: {
            readonly text: string;
        };
        readonly Comparison: {
            readonly before: string;
            readonly rate: number;
            readonly rateBefore: number;
            readonly unit: string;
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
        readonly Count: {
            /** Format: int64 */
            readonly value: number;
            readonly exact: boolean;
        };
        /** @enum {string} */
        readonly DataCategory: "error" | "transaction" | "span" | "session" | "log_item" | "trace_metric" | "attachment" | "feedback" | "monitor" | "profile" | "replay" | "security" | "internal" | "default";
        /** @enum {string} */
        readonly Density: "comfortable" | "compact";
        readonly DeployRequest: {
            readonly version: string;
            readonly environment: string;
            readonly projects?: readonly string[] | null;
            readonly name?: string | null;
            readonly url?: string | null;
            /** Format: date-time */
            readonly at?: string | null;
        };
        readonly DeployView: {
            readonly environment: string;
            /** Format: date-time */
            readonly at: string;
            readonly name?: string | null;
            readonly url?: string | null;
        };
        readonly DroppedEvent: {
            readonly id: string;
            readonly title: string;
            readonly reason: string;
        };
        readonly EngineView: {
            readonly id: string;
            readonly up: boolean;
            readonly version?: string | null;
            /** Format: int64 */
            readonly latencyMs: number;
        };
        readonly Enrolment: {
            readonly secret: string;
            readonly uri: string;
        };
        readonly EnvironmentView: {
            readonly name: string;
            /** Format: int64 */
            readonly events: number;
            /** Format: date-time */
            readonly lastSeen: string;
        };
        readonly EstimateRequest: {
            readonly queries: readonly string[];
            readonly project?: readonly string[] | null;
            readonly env?: readonly string[] | null;
            readonly t?: string | null;
        };
        readonly EventRow: {
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            /** Format: date-time */
            readonly receivedAt: string;
            /** Format: int64 */
            readonly projectId: number;
            readonly level: string;
            readonly title: string;
            readonly culprit: string;
            readonly transaction?: string | null;
            readonly release?: string | null;
            readonly environment: string;
            readonly user?: string | null;
            readonly hasBody: boolean;
            readonly tags: {
                readonly [key: string]: string;
            };
        };
        readonly EventRowPage: {
            readonly items: readonly components["schemas"]["EventRow"][];
            readonly next?: string | null;
            readonly meta?: components["schemas"]["PageMeta"] | null;
        };
        readonly EventSummary: {
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            readonly exceptionType?: string | null;
            readonly exceptionValue?: string | null;
            readonly inAppFrames: readonly components["schemas"]["FrameView"][];
            readonly breadcrumbs: readonly components["schemas"]["BreadcrumbView"][];
        };
        readonly EventView: {
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            /** Format: date-time */
            readonly receivedAt: string;
            /** Format: date-time */
            readonly deletesAt: string;
            readonly project: components["schemas"]["ProjectRef"];
            readonly issue?: components["schemas"]["IssueRef"] | null;
            readonly platform: string;
            readonly level: string;
            readonly title: string;
            readonly culprit: string;
            readonly transaction?: string | null;
            readonly release?: string | null;
            readonly dist?: string | null;
            readonly environment: string;
            readonly server?: string | null;
            readonly logger?: string | null;
            readonly sdk: components["schemas"]["Sdk"];
            readonly signature: string;
            readonly bodyDropped: boolean;
            readonly user?: components["schemas"]["UserView"] | null;
            readonly tags: readonly components["schemas"]["TagView"][];
            readonly exceptions: readonly components["schemas"]["ExceptionView"][];
            readonly threads: readonly components["schemas"]["ThreadView"][];
            readonly message?: components["schemas"]["MessageView"] | null;
            readonly request?: components["schemas"]["RequestView"] | null;
            readonly breadcrumbs: readonly components["schemas"]["BreadcrumbView"][];
            readonly contexts: {
                readonly [key: string]: unknown;
            };
            readonly extra: {
                readonly [key: string]: unknown;
            };
            readonly packages: {
                readonly [key: string]: unknown;
            };
            readonly errors: readonly {
                readonly [key: string]: unknown;
            }[];
            readonly meta: {
                readonly [key: string]: unknown;
            };
            readonly traceId?: string | null;
            readonly spanId?: string | null;
            /** Format: int32 */
            readonly httpStatus?: number | null;
            readonly nav?: components["schemas"]["Nav"] | null;
        };
        readonly ExceptionView: {
            readonly type: string;
            readonly value?: string | null;
            readonly module?: string | null;
            readonly handled?: boolean | null;
            readonly mechanism?: {
                readonly [key: string]: unknown;
            } | null;
            readonly stacktrace?: components["schemas"]["StackView"] | null;
            /** Format: int64 */
            readonly parent?: number | null;
        };
        readonly Explanation: {
            readonly version: string;
            readonly via: string;
            readonly fingerprint: readonly string[];
            readonly causes: readonly components["schemas"]["CauseNote"][];
            readonly rules: readonly string[];
            readonly nearRules: readonly components["schemas"]["NearRule"][];
            readonly problems: readonly string[];
            readonly location: string;
        };
        /** @enum {string} */
        readonly ExportFormat: "csv" | "ndjson";
        readonly FateView: {
            readonly eventId: string;
            readonly project: string;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly outcome: string;
            readonly reason: string;
        };
        readonly FilterSample: {
            readonly reason: string;
            readonly eventId: string;
            readonly title: string;
            /** Format: date-time */
            readonly at: string;
            readonly body: string;
        };
        readonly FilterSettings: {
            readonly browserExtensions: boolean;
            readonly chunkLoads: boolean;
            readonly hydration: boolean;
            readonly localhost: boolean;
            readonly crawlers: boolean;
            readonly legacyBrowsers: readonly string[];
            readonly healthChecks: boolean;
            readonly releases: readonly string[];
            readonly messages: readonly string[];
            readonly environments: readonly string[];
            readonly levels: readonly string[];
        };
        readonly FilterTrial: {
            /** Format: int32 */
            readonly tested: number;
            /** Format: int32 */
            readonly dropped: number;
            readonly byReason: {
                readonly [key: string]: number;
            };
            readonly samples: readonly components["schemas"]["DroppedEvent"][];
            readonly partial: boolean;
            readonly event?: components["schemas"]["FilterVerdict"] | null;
        };
        readonly FilterVerdict: {
            readonly dropped: boolean;
            readonly reason?: string | null;
        };
        readonly FrameNote: {
            readonly call: string;
            readonly place: string;
            readonly function: string;
            /** Format: int32 */
            readonly line: number;
            readonly inApp: boolean;
            readonly inAppBecause: string;
            readonly counts: boolean;
            readonly because: string;
        };
        readonly FrameView: {
            readonly function?: string | null;
            readonly module?: string | null;
            readonly filename?: string | null;
            readonly absPath?: string | null;
            /** Format: int32 */
            readonly line?: number | null;
            /** Format: int32 */
            readonly column?: number | null;
            readonly inApp: boolean;
            readonly pre: readonly string[];
            readonly context?: string | null;
            readonly post: readonly string[];
            readonly vars?: {
                readonly [key: string]: unknown;
            } | null;
            readonly link?: components["schemas"]["Link"] | null;
            readonly instruction?: string | null;
            readonly packageName?: string | null;
        };
        readonly FreshnessView: {
            /** Format: date-time */
            readonly freshAsOf?: string | null;
            /** Format: int64 */
            readonly visibleMs?: number | null;
            readonly late: boolean;
        };
        readonly GrammarKey: {
            readonly key: string;
            readonly type: string;
            readonly owner: string;
            readonly description: string;
        };
        readonly GroupCount: {
            /** Format: int32 */
            readonly issues: number;
        };
        readonly GroupRow: {
            readonly keys: readonly string[];
            /** Format: int64 */
            readonly events: number;
            /** Format: int64 */
            readonly users: number;
            /** Format: date-time */
            readonly lastSeen: string;
        };
        readonly GroupTable: {
            readonly keys: readonly string[];
            readonly items: readonly components["schemas"]["GroupRow"][];
            /** Format: int64 */
            readonly groups: number;
            readonly meta: components["schemas"]["PageMeta"];
        };
        readonly GroupingSettings: {
            readonly algorithm: string;
            readonly previousAlgorithm: string;
            readonly fingerprintRules: string;
            readonly stackRules: string;
        };
        readonly GroupingTrial: {
            /** Format: int32 */
            readonly events: number;
            readonly before: components["schemas"]["GroupCount"];
            readonly after: components["schemas"]["GroupCount"];
            /** Format: int32 */
            readonly moved: number;
            readonly merges: readonly components["schemas"]["MergedIssues"][];
            readonly splits: readonly components["schemas"]["SplitIssue"][];
            readonly partial: boolean;
            readonly event?: components["schemas"]["PastedGrouping"] | null;
        };
        readonly GroupingView: {
            readonly hash: string;
            readonly explanation: components["schemas"]["Explanation"];
            readonly nearMisses: readonly components["schemas"]["NearMiss"][];
        };
        readonly HashView: {
            readonly hash: string;
            /** Format: int64 */
            readonly events: number;
            /** Format: date-time */
            readonly firstSeen: string;
            /** Format: date-time */
            readonly lastSeen: string;
        };
        readonly Highlight: {
            readonly key: string;
            readonly value: string;
            readonly share: number;
            /** Format: int64 */
            readonly distinct: number;
        };
        readonly Highlights: {
            readonly items: readonly components["schemas"]["Highlight"][];
            readonly standsOut: readonly components["schemas"]["Outlier"][];
        };
        readonly InboxIssue: {
            /** Format: int64 */
            readonly id: number;
            readonly shortId: string;
            readonly title: string;
        };
        readonly InboxLine: {
            /** Format: int64 */
            readonly id: number;
            readonly kind: string;
            readonly actor?: string | null;
            readonly issue?: components["schemas"]["InboxIssue"] | null;
            readonly text: string;
            /** Format: date-time */
            readonly at: string;
            readonly read: boolean;
        };
        readonly InboxLinePage: {
            readonly items: readonly components["schemas"]["InboxLine"][];
            readonly next?: string | null;
            readonly meta?: components["schemas"]["PageMeta"] | null;
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
        readonly IssueDetail: {
            readonly issue: components["schemas"]["IssueItem"];
            readonly blast: components["schemas"]["Blast"];
            /** Format: int64 */
            readonly previousEvents: number;
            readonly suspectDeploy?: components["schemas"]["SuspectDeploy"] | null;
            readonly resolution?: components["schemas"]["ResolutionView"] | null;
            readonly archive?: components["schemas"]["ArchiveView"] | null;
            readonly statusText: string;
            readonly priorityReasons: readonly components["schemas"]["PriorityReason"][];
            readonly owner?: components["schemas"]["SuggestedOwner"] | null;
            /** Format: int32 */
            readonly subscribers: number;
            /** Format: int32 */
            readonly hashes: number;
        };
        readonly IssueItem: {
            /** Format: int64 */
            readonly id: number;
            /** Format: int64 */
            readonly version: number;
            /**
             * @description Short id, stable for ever
             * @example SHOP-1A
             */
            readonly shortId: string;
            readonly project: components["schemas"]["ProjectRef"];
            readonly platform: string;
            readonly level: string;
            readonly type: string;
            readonly value: string;
            readonly title: string;
            readonly culprit: string;
            readonly transaction?: string | null;
            readonly status: components["schemas"]["IssueStatus"];
            readonly substatus?: components["schemas"]["IssueSubstatus"] | null;
            readonly unhandled: boolean;
            readonly priority: components["schemas"]["IssuePriority"];
            readonly assignee?: components["schemas"]["Assignee"] | null;
            /** Format: date-time */
            readonly firstSeen: string;
            /** Format: date-time */
            readonly lastSeen: string;
            /** Format: int64 */
            readonly events: number;
            /** Format: int64 */
            readonly users: number;
            /** Format: int64 */
            readonly lifetimeEvents: number;
            /** Format: int64 */
            readonly lifetimeUsers: number;
            /** Format: int32 */
            readonly commentCount: number;
            readonly bookmarked: boolean;
            readonly subscribed: boolean;
            readonly trend?: readonly number[] | null;
            readonly firstRelease?: string | null;
            readonly lastRelease?: string | null;
        };
        readonly IssueName: {
            /** Format: int64 */
            readonly id: number;
            readonly shortId: string;
            readonly title: string;
        };
        readonly IssuePage: {
            readonly items: readonly components["schemas"]["IssueItem"][];
            readonly next?: string | null;
            readonly meta: components["schemas"]["PageMeta"];
            readonly total?: components["schemas"]["Count"] | null;
            /** Format: int64 */
            readonly events?: number | null;
        };
        /** @enum {string} */
        readonly IssuePriority: "high" | "medium" | "low";
        readonly IssueRef: {
            /** Format: int64 */
            readonly id: number;
            readonly shortId: string;
        };
        /** @enum {string} */
        readonly IssueSort: "trending" | "last" | "first" | "events" | "users" | "priority";
        /** @enum {string} */
        readonly IssueStatus: "unresolved" | "resolved" | "archived";
        /** @enum {string} */
        readonly IssueSubstatus: "new" | "ongoing" | "regressed" | "escalating";
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
        readonly KeyUsageView: {
            /** Format: int64 */
            readonly id: number;
            readonly publicKey: string;
            /** Format: date-time */
            readonly lastUsedAt?: string | null;
            readonly accepted24h: readonly number[];
            readonly limited24h: readonly number[];
        };
        readonly KeyUsages: {
            readonly available: boolean;
            readonly items: readonly components["schemas"]["KeyUsageView"][];
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
        readonly Ledger: {
            /** Format: int64 */
            readonly received: number;
            /** Format: int64 */
            readonly stored: number;
            /** Format: int64 */
            readonly duplicate: number;
            /** Format: int64 */
            readonly filtered: number;
            /** Format: int64 */
            readonly rateLimited: number;
            /** Format: int64 */
            readonly invalid: number;
            /** Format: int64 */
            readonly sampled: number;
            /** Format: int64 */
            readonly inFlight: number;
            /** Format: int64 */
            readonly difference: number;
        };
        readonly LimitSettings: {
            readonly rate?: components["schemas"]["RateLimit"] | null;
            readonly categories: {
                readonly [key: string]: components["schemas"]["RateLimit"];
            };
            readonly quotas: readonly components["schemas"]["Quota"][];
        };
        readonly Line: {
            readonly key: string;
            readonly points: readonly number[];
        };
        readonly Link: {
            readonly label: string;
            readonly url: string;
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
        readonly MergedIssues: {
            readonly from: readonly components["schemas"]["IssueName"][];
            readonly title: string;
            /** Format: int32 */
            readonly events: number;
            readonly samples: readonly string[];
        };
        readonly MessageView: {
            readonly formatted: string;
            readonly template?: string | null;
            readonly params: readonly unknown[];
        };
        /** @enum {string} */
        readonly Method: "remove" | "mask" | "hash";
        readonly MyOrganization: {
            readonly slug: string;
            readonly name: string;
            readonly role: components["schemas"]["Role"];
            /** Format: int64 */
            readonly inboxUnread: number;
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
        readonly Nav: {
            readonly first?: string | null;
            readonly previous?: string | null;
            readonly next?: string | null;
            readonly latest?: string | null;
            /** Format: int64 */
            readonly position: number;
            /** Format: int64 */
            readonly of: number;
        };
        readonly NearMiss: {
            /** Format: int64 */
            readonly issueId: number;
            readonly eventId: string;
            readonly title: string;
            readonly same: readonly string[];
            readonly parted: readonly string[];
        };
        readonly NearRule: {
            readonly rule: string;
            readonly missing: string;
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
        readonly OutcomeLine: {
            readonly outcome: string;
            readonly points: readonly number[];
        };
        readonly OutcomeReason: {
            readonly outcome: string;
            readonly reason: string;
            /** Format: int64 */
            readonly projectId: number;
            readonly keyId: string;
            readonly category: string;
            /** Format: int64 */
            readonly count: number;
        };
        readonly OutcomesView: {
            /** Format: date-time */
            readonly start: string;
            /** Format: date-time */
            readonly end: string;
            /** Format: int64 */
            readonly bucketMs: number;
            readonly series: readonly components["schemas"]["OutcomeLine"][];
            readonly ledger: components["schemas"]["Ledger"];
            readonly reasons: readonly components["schemas"]["OutcomeReason"][];
            /** Format: int64 */
            readonly clientDiscards: number;
        };
        readonly Outlier: {
            readonly key: string;
            readonly value: string;
            readonly share: number;
            readonly baseline: number;
            readonly lift: number;
        };
        readonly Overlap: {
            /** Format: int32 */
            readonly overlapHours: number;
        };
        readonly OwnedEvent: {
            readonly id: string;
            readonly title: string;
            readonly ownership?: components["schemas"]["Ownership"] | null;
        };
        readonly OwnerCount: {
            readonly owner: string;
            /** Format: int32 */
            readonly events: number;
        };
        readonly Ownership: {
            readonly owners: readonly string[];
            readonly rule: string;
            /** Format: int32 */
            readonly line: number;
            readonly matched: string;
        };
        readonly OwnershipSettings: {
            readonly rules: string;
            readonly autoAssign: boolean;
        };
        readonly OwnershipTrial: {
            /** Format: int32 */
            readonly of: number;
            /** Format: int32 */
            readonly matched: number;
            readonly coverage: number;
            readonly owners: readonly components["schemas"]["OwnerCount"][];
            readonly samples: readonly components["schemas"]["OwnedEvent"][];
            readonly partial: boolean;
            readonly event?: components["schemas"]["Ownership"] | null;
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
            /** Format: date-time */
            readonly freshAsOf?: string | null;
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
        readonly PastedGrouping: {
            readonly hash: string;
            readonly title: string;
            readonly culprit: string;
            readonly explanation: components["schemas"]["Explanation"];
            readonly nearMisses: readonly components["schemas"]["NearMiss"][];
        };
        /** @enum {string} */
        readonly Period: "hour" | "day" | "month";
        /** @enum {string} */
        readonly Permission: "org:read" | "org:write" | "org:admin" | "member:read" | "member:write" | "team:read" | "team:write" | "project:read" | "project:write" | "project:admin" | "project:releases" | "event:read" | "event:write" | "event:admin" | "event:send" | "alerts:read" | "alerts:write" | "token:write" | "audit:read";
        /** @enum {string} */
        readonly PipelineState: "healthy" | "degraded";
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
        readonly Preview: {
            readonly issue: components["schemas"]["IssueItem"];
            readonly event?: components["schemas"]["EventSummary"] | null;
            readonly standsOut: readonly components["schemas"]["Outlier"][];
        };
        readonly PriorityReason: {
            /** Format: int32 */
            readonly points: number;
            readonly text: string;
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
        readonly PrivacyTrialView: {
            readonly before: unknown;
            readonly after: unknown;
            readonly removed: readonly components["schemas"]["ScrubbedField"][];
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
        readonly ProjectRef: {
            /** Format: int64 */
            readonly id: number;
            readonly slug: string;
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
            /** Format: date-time */
            readonly firstEventAt?: string | null;
        };
        readonly PulseView: {
            readonly state: components["schemas"]["PipelineState"];
            readonly text: string;
            readonly perSecond: number;
            readonly pulse: readonly number[];
            /** Format: date-time */
            readonly asOf: string;
            /** Format: date-time */
            readonly freshAsOf?: string | null;
        };
        readonly QueryCount: {
            readonly q: string;
            /** Format: int64 */
            readonly value: number;
            readonly exact: boolean;
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
        readonly ReadRequest: {
            readonly ids?: readonly number[] | null;
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
        readonly ReleaseView: {
            readonly version: string;
            readonly projects: readonly string[];
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly releasedAt?: string | null;
            readonly ordered: boolean;
            readonly ref?: string | null;
            readonly url?: string | null;
            /** Format: int32 */
            readonly commits: number;
            readonly deploys: readonly components["schemas"]["DeployView"][];
            /** Format: int64 */
            readonly events: number;
            /** Format: int64 */
            readonly users: number;
            /** Format: int32 */
            readonly newIssues: number;
            /** Format: int32 */
            readonly regressedIssues: number;
            /** Format: int32 */
            readonly fixedIssues: number;
            readonly health?: components["schemas"]["SessionHealth"] | null;
            readonly compared?: components["schemas"]["Comparison"] | null;
        };
        readonly ReleaseViewPage: {
            readonly items: readonly components["schemas"]["ReleaseView"][];
            readonly next?: string | null;
            readonly meta?: components["schemas"]["PageMeta"] | null;
        };
        readonly Replaced: {
            readonly as: string;
            readonly value: string;
        };
        readonly RequestView: {
            readonly method?: string | null;
            readonly url?: string | null;
            readonly query?: unknown;
            readonly headers: readonly (readonly string[])[];
            readonly cookies?: unknown;
            readonly data?: unknown;
            readonly env?: {
                readonly [key: string]: unknown;
            } | null;
        };
        readonly Reset: {
            readonly token: string;
            readonly password: string;
        };
        readonly ResetRequest: {
            readonly email: string;
        };
        readonly ResolutionView: {
            readonly kind: string;
            readonly release?: string | null;
            /** Format: date-time */
            readonly at: string;
        };
        /** @enum {string} */
        readonly ResolveIn: "now" | "release" | "next";
        readonly Resolved: {
            readonly kind: components["schemas"]["ResolvedKind"];
            readonly id: string;
            readonly label: string;
            readonly project?: string | null;
            readonly shortId?: string | null;
        };
        /** @enum {string} */
        readonly ResolvedKind: "issue" | "event" | "release" | "project";
        readonly ResultView: {
            /** Format: int64 */
            readonly id: number;
            readonly ok: boolean;
            /** Format: int64 */
            readonly version?: number | null;
            readonly error?: string | null;
            readonly conflict?: components["schemas"]["Conflict"] | null;
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
        readonly SamplingTrial: {
            /** Format: int64 */
            readonly events: number;
            /** Format: int64 */
            readonly keptBefore: number;
            /** Format: int64 */
            readonly keptAfter: number;
            readonly saving: number;
            readonly byRule: readonly number[];
            readonly partial: boolean;
            /** Format: int32 */
            readonly eventRule?: number | null;
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
        readonly ScopeRequest: {
            readonly q?: string | null;
            readonly project?: readonly string[] | null;
            readonly env?: readonly string[] | null;
            readonly t?: string | null;
        };
        readonly ScrubRule: {
            readonly path: string;
            readonly pattern?: string | null;
            readonly method: components["schemas"]["Method"];
        };
        readonly ScrubbedField: {
            readonly path: string;
            readonly rule: string;
            readonly kind: string;
            readonly was?: string | null;
            readonly is?: string | null;
        };
        readonly Sdk: {
            readonly name: string;
            readonly version: string;
        };
        readonly SearchEstimate: {
            readonly q: string;
            /** Format: int64 */
            readonly value: number;
            readonly exact: boolean;
        };
        readonly SearchSuggestion: {
            readonly kind: string;
            readonly insert: string;
            readonly label: string;
            readonly detail?: string | null;
            /** Format: int64 */
            readonly count?: number | null;
        };
        readonly SearchSuggestions: {
            readonly position: components["schemas"]["SuggestPosition"];
            /** Format: int32 */
            readonly replaceStart: number;
            /** Format: int32 */
            readonly replaceEnd: number;
            readonly items: readonly components["schemas"]["SearchSuggestion"][];
            readonly meta?: components["schemas"]["PageMeta"] | null;
        };
        /** @enum {string} */
        readonly SeriesMeasure: "events" | "users";
        readonly SeriesView: {
            /** Format: date-time */
            readonly start: string;
            /** Format: date-time */
            readonly end: string;
            /** Format: int64 */
            readonly bucketMs: number;
            readonly series: readonly components["schemas"]["Line"][];
            readonly meta: components["schemas"]["PageMeta"];
        };
        readonly SessionHealth: {
            /** Format: int64 */
            readonly sessions: number;
            /** Format: int64 */
            readonly errored: number;
            /** Format: int64 */
            readonly abnormal: number;
            /** Format: int64 */
            readonly crashed: number;
            readonly crashFreeSessions: number;
            /** Format: int64 */
            readonly users: number;
            readonly crashFreeUsers: number;
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
        readonly Share: {
            /** Format: int64 */
            readonly value: number;
            /** Format: int64 */
            readonly of: number;
            readonly share: number;
            readonly source: string;
            readonly exact: boolean;
        };
        /** @enum {string} */
        readonly SignatureMode: "require" | "accept" | "ignore";
        readonly SimilarIssue: {
            readonly issue: components["schemas"]["IssueItem"];
            readonly score: number;
        };
        readonly Span: {
            /** Format: int32 */
            readonly start: number;
            /** Format: int32 */
            readonly end: number;
        };
        readonly SplitIssue: {
            readonly from?: components["schemas"]["IssueName"] | null;
            readonly into: readonly components["schemas"]["SplitPart"][];
        };
        readonly SplitPart: {
            readonly title: string;
            /** Format: int32 */
            readonly events: number;
            readonly samples: readonly string[];
        };
        /** @enum {string} */
        readonly StackOrder: "auto" | "newest" | "oldest";
        readonly StackView: {
            readonly frames: readonly components["schemas"]["FrameView"][];
        };
        readonly StatusView: {
            readonly state: components["schemas"]["PipelineState"];
            readonly text: string;
            /** Format: date-time */
            readonly asOf: string;
            readonly storedPerSecond: number;
            readonly pulse: readonly number[];
            /** Format: date-time */
            readonly newestEvent?: string | null;
            readonly freshness: components["schemas"]["FreshnessView"];
            readonly engines: readonly components["schemas"]["EngineView"][];
        };
        /** @enum {string} */
        readonly StepName: "done" | "totp";
        /** @enum {string} */
        readonly SuggestPosition: "key" | "value";
        readonly SuggestedOwner: {
            readonly owners: readonly string[];
            readonly rule: string;
            /** Format: int32 */
            readonly line: number;
            readonly matched: string;
        };
        readonly SuspectDeploy: {
            readonly release: string;
            readonly environment: string;
            /** Format: date-time */
            readonly at: string;
            /** Format: int64 */
            readonly minutesBefore: number;
        };
        readonly TagKeyView: {
            readonly key: string;
            /** Format: int64 */
            readonly distinct: number;
            /** Format: int64 */
            readonly total: number;
            readonly values: readonly components["schemas"]["TagValueView"][];
        };
        readonly TagValueView: {
            readonly value: string;
            /** Format: int64 */
            readonly count: number;
            readonly share: number;
            readonly baselineShare: number;
            readonly lift: number;
            readonly standsOut: boolean;
            /** Format: date-time */
            readonly lastSeen: string;
        };
        readonly TagView: {
            readonly key: string;
            readonly value: string;
        };
        readonly TagsView: {
            readonly items: readonly components["schemas"]["TagKeyView"][];
            readonly scope: string;
            readonly meta: components["schemas"]["PageMeta"];
        };
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
        readonly ThreadView: {
            readonly id?: string | null;
            readonly name?: string | null;
            readonly crashed: boolean;
            readonly current: boolean;
            readonly stacktrace?: components["schemas"]["StackView"] | null;
        };
        readonly TokenMade: {
            readonly token: components["schemas"]["ApiToken"];
            readonly text: string;
        };
        readonly ToolAssignee: {
            readonly type: string;
            readonly id: string;
            readonly name: string;
        };
        readonly ToolAuth: {
            readonly scopes: readonly components["schemas"]["Permission"][];
        };
        readonly ToolDeploy: {
            readonly id: string;
            readonly environment: string;
            readonly name?: string | null;
            readonly url?: string | null;
            /** Format: date-time */
            readonly dateStarted?: string | null;
            /** Format: date-time */
            readonly dateFinished: string;
        };
        readonly ToolDsn: {
            readonly public: string;
        };
        readonly ToolEntry: {
            readonly type: string;
            readonly data: {
                readonly [key: string]: unknown;
            };
        };
        readonly ToolEnvironment: {
            readonly id: string;
            readonly name: string;
            readonly isHidden: boolean;
        };
        readonly ToolEvent: {
            readonly id: string;
            readonly eventID: string;
            readonly groupID?: string | null;
            readonly projectID: string;
            readonly title: string;
            readonly message: string;
            readonly type: string;
            readonly platform: string;
            readonly culprit: string;
            /** Format: date-time */
            readonly dateCreated: string;
            /** Format: date-time */
            readonly dateReceived: string;
            readonly user?: components["schemas"]["UserView"] | null;
            readonly tags: readonly components["schemas"]["ToolTag"][];
            readonly contexts: {
                readonly [key: string]: unknown;
            };
            readonly context: {
                readonly [key: string]: unknown;
            };
            readonly packages: {
                readonly [key: string]: unknown;
            };
            readonly sdk: components["schemas"]["Sdk"];
            readonly errors: readonly {
                readonly [key: string]: unknown;
            }[];
            readonly entries: readonly components["schemas"]["ToolEntry"][];
        };
        readonly ToolEventPlace: {
            readonly organizationSlug: string;
            readonly projectSlug: string;
            readonly groupId?: string | null;
            readonly eventId: string;
            readonly event: components["schemas"]["ToolEvent"];
        };
        readonly ToolEventRow: {
            readonly id: string;
            readonly eventID: string;
            readonly title: string;
            readonly message: string;
            readonly culprit: string;
            readonly projectID: string;
            /** Format: date-time */
            readonly dateCreated: string;
            readonly tags: readonly components["schemas"]["ToolTag"][];
        };
        readonly ToolIssue: {
            readonly id: string;
            readonly shareId?: string | null;
            readonly shortId: string;
            readonly title: string;
            readonly culprit: string;
            readonly permalink: string;
            readonly logger?: string | null;
            readonly level: string;
            readonly status: string;
            readonly substatus?: string | null;
            readonly statusDetails: {
                readonly [key: string]: unknown;
            };
            readonly isPublic: boolean;
            readonly platform: string;
            readonly project: components["schemas"]["ToolIssueProject"];
            readonly type: string;
            readonly issueType: string;
            readonly issueCategory: string;
            readonly metadata: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly numComments: number;
            readonly assignedTo?: components["schemas"]["ToolAssignee"] | null;
            readonly isBookmarked: boolean;
            readonly isSubscribed: boolean;
            readonly hasSeen: boolean;
            readonly annotations: readonly string[];
            readonly isUnhandled: boolean;
            readonly count: string;
            /** Format: int64 */
            readonly userCount: number;
            /** Format: date-time */
            readonly firstSeen: string;
            /** Format: date-time */
            readonly lastSeen: string;
            readonly stats: {
                readonly [key: string]: readonly (readonly number[])[];
            };
            readonly priority: string;
        };
        readonly ToolIssueProject: {
            readonly id: string;
            readonly name: string;
            readonly slug: string;
            readonly platform: string;
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
        readonly ToolMonitor: {
            readonly id: string;
            readonly slug: string;
            readonly name: string;
            readonly status: string;
            readonly type: string;
            /** Format: date-time */
            readonly dateCreated: string;
            readonly config: unknown;
            readonly project: components["schemas"]["ToolMonitorProject"];
            readonly environments: readonly components["schemas"]["ToolMonitorEnvironment"][];
        };
        readonly ToolMonitorEnvironment: {
            readonly name: string;
            readonly status: string;
            /** Format: date-time */
            readonly lastCheckIn: string;
        };
        readonly ToolMonitorProject: {
            readonly id: string;
            readonly slug: string;
            readonly name: string;
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
        readonly ToolRelease: {
            readonly id: string;
            readonly version: string;
            readonly shortVersion: string;
            readonly status: string;
            readonly ref?: string | null;
            readonly url: string;
            /** Format: date-time */
            readonly dateCreated: string;
            /** Format: date-time */
            readonly dateReleased?: string | null;
            /** Format: date-time */
            readonly lastEvent?: string | null;
            /** Format: int32 */
            readonly newGroups: number;
            /** Format: int32 */
            readonly commitCount: number;
            /** Format: int32 */
            readonly deployCount: number;
            readonly projects: readonly components["schemas"]["ToolReleaseProject"][];
        };
        readonly ToolReleaseProject: {
            readonly id: string;
            readonly slug: string;
            readonly name: string;
        };
        readonly ToolRoot: {
            readonly version: string;
            readonly auth: components["schemas"]["ToolAuth"];
            readonly user?: components["schemas"]["ToolUser"] | null;
        };
        readonly ToolShortId: {
            readonly organizationSlug: string;
            readonly projectSlug: string;
            readonly groupId: string;
            readonly shortId: string;
            readonly group: components["schemas"]["ToolIssue"];
        };
        readonly ToolStats: {
            /** Format: date-time */
            readonly start: string;
            /** Format: date-time */
            readonly end: string;
            readonly intervals: readonly string[];
            readonly groups: readonly components["schemas"]["ToolStatsGroup"][];
        };
        readonly ToolStatsGroup: {
            readonly by: {
                readonly [key: string]: unknown;
            };
            readonly totals: {
                readonly [key: string]: number;
            };
            readonly series: {
                readonly [key: string]: readonly number[];
            };
        };
        readonly ToolStatus: {
            readonly id: string;
            readonly name: string;
        };
        readonly ToolTable: {
            readonly data: readonly {
                readonly [key: string]: unknown;
            }[];
            readonly meta: components["schemas"]["ToolTableMeta"];
        };
        readonly ToolTableMeta: {
            readonly fields: {
                readonly [key: string]: string;
            };
            readonly units: {
                readonly [key: string]: string;
            };
            readonly isMetricsData: boolean;
            readonly dataset: string;
        };
        readonly ToolTag: {
            readonly key: string;
            readonly value: string;
        };
        readonly ToolTagKey: {
            readonly key: string;
            readonly name: string;
            /** Format: int64 */
            readonly totalValues: number;
        };
        readonly ToolTagTop: {
            readonly key: string;
            readonly name: string;
            /** Format: int64 */
            readonly totalValues: number;
            /** Format: int64 */
            readonly uniqueValues: number;
            readonly topValues: readonly components["schemas"]["ToolTagValue"][];
        };
        readonly ToolTagValue: {
            readonly key: string;
            readonly name: string;
            readonly value: string;
            /** Format: int64 */
            readonly count: number;
            /** Format: date-time */
            readonly lastSeen: string;
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
        readonly TrialRequest: {
            /** @description Keys of this group of settings with the values to try; the others stay as they are saved */
            readonly settings?: unknown;
            /** @description An event as an SDK sends it, pasted; without it only what is stored is looked at */
            readonly event?: unknown;
        };
        readonly UndoRequest: {
            readonly token: string;
        };
        readonly UnmergeRequest: {
            readonly hashes: readonly string[];
        };
        readonly Unread: {
            /** Format: int64 */
            readonly unread: number;
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
        readonly UserView: {
            readonly id?: string | null;
            readonly username?: string | null;
            readonly email?: string | null;
            readonly ip?: string | null;
            readonly country?: string | null;
            readonly city?: string | null;
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
    readonly sentryListEnvironments: {
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
                    readonly "application/json": readonly components["schemas"]["ToolEnvironment"][];
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
    readonly sentryFindEventId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly event: string;
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
                    readonly "application/json": components["schemas"]["ToolEventPlace"];
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
    readonly sentryQueryEventStats: {
        readonly parameters: {
            readonly query?: {
                readonly query?: string;
                readonly yAxis?: readonly string[];
                readonly topEvents?: number;
                readonly field?: readonly string[];
                readonly interval?: string;
                readonly statsPeriod?: string;
                readonly start?: string;
                readonly end?: string;
                readonly project?: readonly string[];
                readonly environment?: readonly string[];
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
                    readonly "application/json": unknown;
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
    readonly sentryQueryEvents: {
        readonly parameters: {
            readonly query: {
                readonly field: readonly string[];
                readonly query?: string;
                readonly sort?: string;
                readonly per_page?: number;
                readonly statsPeriod?: string;
                readonly start?: string;
                readonly end?: string;
                readonly project?: readonly string[];
                readonly environment?: readonly string[];
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
                    readonly "application/json": components["schemas"]["ToolTable"];
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
    readonly sentryListOrganizationIssues: {
        readonly parameters: {
            readonly query?: {
                readonly query?: string;
                readonly sort?: string;
                readonly cursor?: string;
                readonly limit?: number;
                readonly statsPeriod?: string;
                readonly start?: string;
                readonly end?: string;
                readonly project?: readonly string[];
                readonly environment?: readonly string[];
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
                    readonly "application/json": readonly components["schemas"]["ToolIssue"][];
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
    readonly sentryChangeOrganizationIssues: {
        readonly parameters: {
            readonly query?: {
                readonly id?: readonly string[];
                readonly project?: readonly string[];
                readonly query?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
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
                    readonly "application/json": unknown;
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
    readonly sentryGetIssue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": components["schemas"]["ToolIssue"];
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
    readonly sentryChangeIssue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": components["schemas"]["ToolIssue"];
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
    readonly sentryGetIssueEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
                readonly event: string;
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
                    readonly "application/json": components["schemas"]["ToolEvent"];
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
    readonly sentryListIssueTags: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": readonly components["schemas"]["ToolTagTop"][];
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
    readonly sentryGetIssueTag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
                readonly key: string;
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
                    readonly "application/json": components["schemas"]["ToolTagTop"];
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
    readonly sentryListMonitors: {
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
                    readonly "application/json": readonly components["schemas"]["ToolMonitor"][];
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
    readonly sentryListReleases: {
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
                    readonly "application/json": readonly components["schemas"]["ToolRelease"][];
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
    readonly sentryAnnounceRelease: {
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
                    readonly "application/json": components["schemas"]["ToolRelease"];
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
    readonly sentryGetRelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly version: string;
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
                    readonly "application/json": components["schemas"]["ToolRelease"];
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
    readonly sentryChangeRelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly version: string;
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
                    readonly "application/json": components["schemas"]["ToolRelease"];
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
    readonly sentryRemoveRelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly version: string;
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
                    readonly "application/json": {
                        readonly detail?: string;
                    };
                };
            };
        };
    };
    readonly sentryListDeploys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly version: string;
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
                    readonly "application/json": readonly components["schemas"]["ToolDeploy"][];
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
    readonly sentryAddDeploy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly version: string;
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
                    readonly "application/json": components["schemas"]["ToolDeploy"];
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
    readonly sentryPreviousWithCommits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly version: string;
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
                    readonly "application/json": unknown;
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
    readonly sentryListRepositories: {
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
                    readonly "application/json": readonly string[];
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
    readonly sentryFindShortId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly shortId: string;
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
                    readonly "application/json": components["schemas"]["ToolShortId"];
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
    readonly sentryGetStats: {
        readonly parameters: {
            readonly query?: {
                readonly field?: readonly string[];
                readonly groupBy?: readonly string[];
                readonly category?: readonly string[];
                readonly outcome?: readonly string[];
                readonly reason?: readonly string[];
                readonly interval?: string;
                readonly statsPeriod?: string;
                readonly start?: string;
                readonly end?: string;
                readonly project?: readonly string[];
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
                    readonly "application/json": components["schemas"]["ToolStats"];
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
    readonly sentryListTags: {
        readonly parameters: {
            readonly query?: {
                readonly project?: readonly string[];
                readonly statsPeriod?: string;
                readonly start?: string;
                readonly end?: string;
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
                    readonly "application/json": readonly components["schemas"]["ToolTagKey"][];
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
    readonly sentryListProjectEnvironments: {
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
                    readonly "application/json": readonly components["schemas"]["ToolEnvironment"][];
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
    readonly sentryListProjectEvents: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string;
            };
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
                    readonly "application/json": readonly components["schemas"]["ToolEventRow"][];
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
    readonly sentryGetProjectEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly project: string;
                readonly event: string;
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
                    readonly "application/json": components["schemas"]["ToolEvent"];
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
    readonly sentryListProjectIssues: {
        readonly parameters: {
            readonly query?: {
                readonly query?: string;
                readonly cursor?: string;
                readonly statsPeriod?: string;
            };
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
                    readonly "application/json": readonly components["schemas"]["ToolIssue"][];
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
    readonly sentryChangeProjectIssues: {
        readonly parameters: {
            readonly query?: {
                readonly id?: readonly string[];
                readonly status?: string;
                readonly query?: string;
            };
            readonly header?: never;
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
                    readonly "application/json": unknown;
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
    readonly sentryListProjectReleases: {
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
                    readonly "application/json": readonly components["schemas"]["ToolRelease"][];
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
    readonly sentryListProjectTags: {
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
                    readonly "application/json": readonly components["schemas"]["ToolTagKey"][];
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
    readonly exportAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description Only where the action or the target's name holds this */
                readonly q?: string;
                /** @description Only what this person did */
                readonly actor?: number;
                readonly format?: components["schemas"]["ExportFormat"];
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
    readonly announceDeploy: {
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
                readonly "application/json": components["schemas"]["DeployRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeployView"];
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
    readonly listEnvironments: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
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
                    readonly "application/json": readonly components["schemas"]["EnvironmentView"][];
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
    readonly listEvents: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
                readonly cursor?: string;
                readonly limit?: number;
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
                    readonly "application/json": components["schemas"]["EventRowPage"];
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
    readonly getEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly event: string;
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
                    readonly "application/json": components["schemas"]["EventView"];
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
    readonly listAttachments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly event: string;
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
                    readonly "application/json": readonly components["schemas"]["AttachmentView"][];
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
    readonly downloadAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly event: string;
                readonly attachment: string;
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
                    readonly "application/octet-stream": unknown;
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
    readonly getEventCurl: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly event: string;
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
                    readonly "text/plain;charset=UTF-8": string;
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
    readonly explainGrouping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly event: string;
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
                    readonly "application/json": components["schemas"]["GroupingView"];
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
    readonly getEventJson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly event: string;
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
                    readonly "application/json": string;
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
    readonly getEventMarkdown: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly event: string;
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
                    readonly "text/markdown;charset=UTF-8": string;
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
    readonly exploreGroups: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
                readonly by?: readonly string[];
                readonly sort?: components["schemas"]["SeriesMeasure"];
                readonly limit?: number;
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
                    readonly "application/json": components["schemas"]["GroupTable"];
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
    readonly exploreSeries: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
                readonly split?: string;
                readonly measure?: components["schemas"]["SeriesMeasure"];
                readonly top?: number;
                readonly buckets?: number;
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
                    readonly "application/json": components["schemas"]["SeriesView"];
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
    readonly exportEvents: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
                readonly format?: components["schemas"]["ExportFormat"];
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
    readonly listInbox: {
        readonly parameters: {
            readonly query?: {
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
                    readonly "application/json": components["schemas"]["InboxLinePage"];
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
    readonly readInbox: {
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
                readonly "application/json": components["schemas"]["ReadRequest"];
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
    readonly countUnread: {
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
                    readonly "application/json": components["schemas"]["Unread"];
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
    readonly listIssues: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
                readonly sort?: components["schemas"]["IssueSort"];
                readonly cursor?: string;
                readonly limit?: number;
                readonly include?: string;
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
                    readonly "application/json": components["schemas"]["IssuePage"];
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
    readonly changeIssues: {
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
                readonly "application/json": components["schemas"]["BulkCommand"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandOutcome"];
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
    readonly countIssues: {
        readonly parameters: {
            readonly query: {
                readonly q: readonly string[];
                readonly project?: readonly string[];
                readonly env?: readonly string[];
                readonly t?: string;
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
                    readonly "application/json": readonly components["schemas"]["QueryCount"][];
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
    readonly issueHistogram: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
                readonly buckets?: number;
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
                    readonly "application/json": components["schemas"]["SeriesView"];
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
    readonly undoIssues: {
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
                readonly "application/json": components["schemas"]["UndoRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandOutcome"];
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
    readonly getIssue: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": components["schemas"]["IssueDetail"];
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
    readonly changeIssue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly org: string;
                readonly issue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommandRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandOutcome"];
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
    readonly listActivity: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": components["schemas"]["ActivityViewPage"];
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
    readonly createComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommentRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
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
    readonly removeComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
                readonly comment: number;
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
    readonly changeComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
                readonly comment: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommentRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
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
    readonly listIssueEvents: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": components["schemas"]["EventRowPage"];
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
    readonly getIssueEvent: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
                readonly event: string;
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
                    readonly "application/json": components["schemas"]["EventView"];
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
    readonly issueHashes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": readonly components["schemas"]["HashView"][];
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
    readonly highlightIssue: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": components["schemas"]["Highlights"];
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
    readonly previewIssue: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": components["schemas"]["Preview"];
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
    readonly issueSeries: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
                readonly split?: string;
                readonly measure?: components["schemas"]["SeriesMeasure"];
                readonly buckets?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": components["schemas"]["SeriesView"];
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
    readonly listSimilarIssues: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": readonly components["schemas"]["SimilarIssue"][];
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
    readonly issueTags: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": components["schemas"]["TagsView"];
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
    readonly issueTagValues: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
                readonly key: string;
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
                    readonly "application/json": components["schemas"]["TagsView"];
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
    readonly unmergeIssue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnmergeRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly number[];
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
    readonly listIssueUsers: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly issue: string;
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
                    readonly "application/json": components["schemas"]["AffectedUserPage"];
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
    readonly clearMemberTotp: {
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
    readonly getOutcomes: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
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
                    readonly "application/json": components["schemas"]["OutcomesView"];
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
    readonly getOutcome: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly eventId: string;
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
                    readonly "application/json": components["schemas"]["FateView"];
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
    readonly listFilterSamples: {
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
                    readonly "application/json": readonly components["schemas"]["FilterSample"][];
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
    readonly listKeyUsage: {
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
                    readonly "application/json": components["schemas"]["KeyUsages"];
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
    readonly tryFilters: {
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
                readonly "application/json": components["schemas"]["TrialRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FilterTrial"];
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
    readonly tryGrouping: {
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
                readonly "application/json": components["schemas"]["TrialRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupingTrial"];
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
    readonly tryOwnership: {
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
                readonly "application/json": components["schemas"]["TrialRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnershipTrial"];
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
    readonly tryPrivacy: {
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
                readonly "application/json": components["schemas"]["TrialRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrivacyTrialView"];
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
    readonly trySampling: {
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
                readonly "application/json": components["schemas"]["TrialRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SamplingTrial"];
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
    readonly listReleases: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
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
                    readonly "application/json": components["schemas"]["ReleaseViewPage"];
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
    readonly getRelease: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly org: string;
                readonly version: string;
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
                    readonly "application/json": components["schemas"]["ReleaseView"];
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
    readonly resolveId: {
        readonly parameters: {
            readonly query: {
                readonly q: string;
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
                    readonly "application/json": readonly components["schemas"]["Resolved"][];
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
    readonly estimateSearch: {
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
                readonly "application/json": components["schemas"]["EstimateRequest"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SearchEstimate"][];
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
    readonly searchGrammar: {
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
                    readonly "application/json": readonly components["schemas"]["GrammarKey"][];
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
    readonly suggestSearch: {
        readonly parameters: {
            readonly query: {
                readonly text: string;
                readonly caret: number;
                readonly project?: readonly string[];
                readonly env?: readonly string[];
                readonly t?: string;
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
                    readonly "application/json": components["schemas"]["SearchSuggestions"];
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
    readonly getSessions: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string | null;
                readonly project?: readonly string[] | null;
                readonly env?: readonly string[] | null;
                readonly t?: string | null;
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
                    readonly "application/json": components["schemas"]["SessionHealth"];
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
    readonly getStatus: {
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
                    readonly "application/json": components["schemas"]["StatusView"];
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
    readonly getPulse: {
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
                    readonly "application/json": components["schemas"]["PulseView"];
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
    readonly openStream: {
        readonly parameters: {
            readonly query: {
                /** @description Slug of the organisation */
                readonly org: string;
                /** @description Topics; unknown ones stay silent */
                readonly topics?: readonly string[];
            };
            readonly header?: {
                readonly "Last-Event-ID"?: string;
            };
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
                    readonly "text/event-stream": unknown;
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
