// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/** Titles of the slides after it, with their numbers; a writer that numbers them fills it. */
public record IndexContent() implements SlideContent {}
