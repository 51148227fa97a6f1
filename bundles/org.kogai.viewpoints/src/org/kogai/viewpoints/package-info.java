// SPDX-License-Identifier: EPL-2.0
/** The specifications of the diagrams with their services. */
package org.kogai.viewpoints;
