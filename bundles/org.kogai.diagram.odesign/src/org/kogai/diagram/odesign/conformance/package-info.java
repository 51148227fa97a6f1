// SPDX-License-Identifier: EPL-2.0
/** Runs recorded conformance cases and writes what they show. */
package org.kogai.diagram.odesign.conformance;
