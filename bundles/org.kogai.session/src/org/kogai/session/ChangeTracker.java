// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

import java.util.LinkedHashSet;
import java.util.Set;

/** Notes which files change, and whether a command did it. */
final class ChangeTracker extends EContentAdapter {
    private final Set<Resource> outsideCommands = new LinkedHashSet<>();
    private Set<Resource> noted = outsideCommands;

    /** Runs what a command does and adds the files that it changes to the set. */
    void duringCommand(Set<Resource> files, Runnable work) {
        Set<Resource> before = noted;
        noted = files;
        try {
            work.run();
        } finally {
            noted = before;
        }
    }

    /** Files that were changed by no command. */
    Set<Resource> outsideCommands() {
        return outsideCommands;
    }

    void forget() {
        outsideCommands.clear();
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || notification.getEventType() == Notification.RESOLVE) {
            return;
        }
        if (notification.getNotifier() instanceof Resource resource) {
            if (notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
                noted.add(resource);
            }
        } else if (notification.getNotifier() instanceof EObject object
                && !(notification.getFeature() instanceof EStructuralFeature feature
                        && feature.isTransient())
                && object.eResource() != null) {
            noted.add(object.eResource());
        }
    }

    @Override
    protected boolean resolve() {
        return false;
    }
}
