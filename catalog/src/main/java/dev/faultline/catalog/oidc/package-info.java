/** Sign-in by an OpenID provider: discovery, authorization code with PKCE, a verified identity token. */
@NullMarked
package dev.faultline.catalog.oidc;

import org.jspecify.annotations.NullMarked;
