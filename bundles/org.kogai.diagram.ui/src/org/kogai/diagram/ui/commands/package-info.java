// SPDX-License-Identifier: EPL-2.0
/** Joins GEF's commands to the one EMF command stack of a project, and moves views. */
package org.kogai.diagram.ui.commands;
