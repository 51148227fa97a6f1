// SPDX-License-Identifier: EPL-2.0
/** Runs recorded conformance cases. */
package org.kogai.diagram.run;
