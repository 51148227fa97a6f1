// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/** What a slide shows below its title. */
public sealed interface SlideContent
        permits TitleContent,
                IndexContent,
                DiagramContent,
                BulletContent,
                TableContent,
                ChartContent {}
