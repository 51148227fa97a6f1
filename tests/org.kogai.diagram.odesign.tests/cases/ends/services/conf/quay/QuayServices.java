package conf.quay;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import java.util.ArrayList;
import java.util.List;

public class QuayServices {
    private static Object get(EObject o, String f) {
        return o == null || o.eClass().getEStructuralFeature(f) == null
                ? null
                : o.eGet(o.eClass().getEStructuralFeature(f));
    }

    public Boolean isNotBlue(EObject self) {
        return !"blue".equals(get(self, "name"));
    }

    public List<EObject> watchers(EObject self) {
        List<EObject> r = new ArrayList<>();
        for (Resource x : self.eResource().getResourceSet().getResources())
            for (EObject root : x.getContents())
                if (root.eClass().getName().equals("Team"))
                    for (Object p : (List<?>) get(root, "people"))
                        if (((List<?>) get((EObject) p, "watches")).contains(self))
                            r.add((EObject) p);
        return r;
    }

    public Boolean endsDiffer(EObject self, EObject a, EObject b) {
        return get(a, "target") != get(b, "target") && get(a, "sourceNode") != null;
    }

    public List<EObject> pair(EObject self, EObject other) {
        return other == null ? List.of(self) : List.of(self, other);
    }

    public List<EObject> withEnds(EObject self, EObject a, EObject b) {
        return a == b ? List.of(self, a) : List.of(self, a, b);
    }

    public List<EObject> withHooks(
            EObject self, EObject view, EObject container, EObject containerView, EObject diagram) {
        List<EObject> r = new ArrayList<>();
        r.add(self);
        for (Object h : (List<?>) get(self, "hooks")) r.add((EObject) h);
        r.add(container);
        return r;
    }

    public EObject firstBasin(EObject self) {
        return (EObject) ((List<?>) get(self, "basins")).get(0);
    }

    public Boolean isHarbour(EObject self, EObject container) {
        return container.eClass().getName().equals("Harbour");
    }
}
