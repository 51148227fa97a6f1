// SPDX-License-Identifier: EPL-2.0
/** Sample projects, and a way to write them to a folder. */
package org.kogai.samples;
