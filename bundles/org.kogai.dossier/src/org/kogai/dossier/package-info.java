// SPDX-License-Identifier: EPL-2.0
/**
 * What both entry points do with an open project: list, export, generate, validate, and the demo.
 */
package org.kogai.dossier;
