// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The whole diagram in small, given by the editor that is active. */
public final class OverviewView extends ContentOutline {
    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(Messages.of("overview.nothing"));
        return page;
    }
}
