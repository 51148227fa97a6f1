package conf.academy;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;

public class AcademyServices {
    private static Object get(EObject o, String f) {
        return o == null || o.eClass().getEStructuralFeature(f) == null
                ? null
                : o.eGet(o.eClass().getEStructuralFeature(f));
    }

    private static int num(EObject o, String f) {
        return get(o, f) instanceof Integer i ? i : 0;
    }

    public boolean isLong(EObject self) {
        return num(self, "hours") > 40;
    }

    public boolean isOpen(EObject self) {
        return Boolean.TRUE.equals(get(self, "open"));
    }

    public boolean isShort(EObject self) {
        return num(self, "hours") < 5;
    }

    public String hoursText(EObject self) {
        return num(self, "hours") + " h";
    }

    public String teacherName(EObject self) {
        return get(self, "teacher") instanceof EObject t ? (String) get(t, "name") : "-";
    }

    public String summary(EObject self) {
        return self.eClass().getName()
                + " "
                + get(self, "name")
                + " ("
                + self.eContents().size()
                + ")";
    }

    public List<Object> coursesOf(EObject self) {
        List<Object> r = new ArrayList<>();
        EObject academy = self.eContainer();
        for (Object c : (List<?>) get(academy, "courses"))
            if (get((EObject) c, "teacher") == self) r.add(c);
        return r;
    }

    public boolean canRate(EObject self, EObject teacher) {
        return !Boolean.TRUE.equals(get(teacher, "busy"));
    }

    public boolean isPoor(EObject self) {
        return num(self, "points") < 3;
    }

    public String pointsText(EObject self) {
        return "*" + num(self, "points");
    }
}
