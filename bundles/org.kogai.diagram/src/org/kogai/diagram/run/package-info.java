// SPDX-License-Identifier: EPL-2.0
/** Diagrams over models: the contract that editors, exports and documents use. */
package org.kogai.diagram.run;
