// SPDX-License-Identifier: EPL-2.0
/** What a person does with views of a diagram, as commands that need no display. */
package org.kogai.diagram.edit;
