// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Records changes and remembers which objects lost their containers meanwhile. */
final class Recorder extends ChangeRecorder {
    private final Set<EObject> removed = new LinkedHashSet<>();

    @Override
    public void notifyChanged(Notification notification) {
        if (isRecording() && isContainment(notification)) {
            switch (notification.getEventType()) {
                case Notification.REMOVE:
                case Notification.SET:
                case Notification.UNSET:
                    remember(notification.getOldValue());
                    break;
                case Notification.REMOVE_MANY:
                    ((Collection<?>) notification.getOldValue()).forEach(this::remember);
                    break;
                default:
                    break;
            }
        }
        super.notifyChanged(notification);
    }

    private static boolean isContainment(Notification notification) {
        if (notification.getNotifier() instanceof Resource) {
            return notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
        }
        return notification.getFeature() instanceof EReference reference
                && reference.isContainment();
    }

    private void remember(Object object) {
        if (object instanceof EObject element) {
            removed.add(element);
        }
    }

    /** Objects that lost their container and have none now, with all that they contain. */
    Set<EObject> detached() {
        Set<EObject> detached = new LinkedHashSet<>();
        for (EObject element : removed) {
            if (element.eResource() == null) {
                detached.add(element);
                element.eAllContents().forEachRemaining(detached::add);
            }
        }
        return detached;
    }
}
