// SPDX-License-Identifier: EPL-2.0
/**
 * Questions about post-holders: who may serve, by when, who is barred, who may train, what a breach
 * costs. The answers come from the model.
 */
package org.kogai.semantics.managers;
