// SPDX-License-Identifier: EPL-2.0
/** Edition tables and cross tables: what they show, how they are refreshed and edited. */
package org.kogai.diagram.table;
