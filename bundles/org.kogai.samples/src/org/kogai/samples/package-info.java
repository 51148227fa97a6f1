// SPDX-License-Identifier: EPL-2.0
/** Sample projects and templates. */
package org.kogai.samples;
