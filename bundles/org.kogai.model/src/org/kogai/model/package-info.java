// SPDX-License-Identifier: EPL-2.0
/** Metamodel of governance, generated API, derived operations, resource factory. */
package org.kogai.model;
