// SPDX-License-Identifier: EPL-2.0
/** What tests in the window have in common. */
package org.kogai.testing.ui;
