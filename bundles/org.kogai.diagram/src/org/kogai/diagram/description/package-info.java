// SPDX-License-Identifier: EPL-2.0
/** What a diagram is made of and how it looks, as data. */
package org.kogai.diagram.description;
