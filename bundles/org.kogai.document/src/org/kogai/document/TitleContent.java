// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/** Nothing but the title: the first slide of a deck. */
public record TitleContent() implements SlideContent {}
