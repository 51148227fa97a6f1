// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.kogai.model.LoadProblem.Kind;
import org.xml.sax.SAXParseException;

import java.util.Comparator;
import java.util.List;

/** Turns what EMF notes about a resource into values. Works for any XML resource. */
public final class LoadProblems {
    private LoadProblems() {}

    /** What was wrong at the last load, by line. */
    public static List<LoadProblem> of(Resource resource) {
        List<LoadProblem> all =
                resource.getErrors().stream()
                        .map(LoadProblems::problem)
                        .distinct()
                        .sorted(Comparator.comparingInt(LoadProblem::line))
                        .toList();
        List<LoadProblem> foreign = all.stream().filter(p -> p.kind() == Kind.FOREIGN).toList();
        // The elements of another vocabulary are unknown one by one as well: no news.
        return foreign.isEmpty() ? all : foreign;
    }

    private static LoadProblem problem(Resource.Diagnostic error) {
        if (error instanceof FileProblemException noted) {
            return noted.problem();
        }
        return new LoadProblem(kind(error), Math.max(error.getLine(), 0), subject(error));
    }

    private static Kind kind(Resource.Diagnostic error) {
        if (error instanceof PackageNotFoundException) {
            return Kind.FOREIGN;
        } else if (error instanceof ClassNotFoundException) {
            return Kind.UNKNOWN_CLASS;
        } else if (error instanceof FeatureNotFoundException) {
            return Kind.UNKNOWN_FEATURE;
        } else if (error instanceof IllegalValueException) {
            return Kind.ILLEGAL_VALUE;
        } else if (error instanceof UnresolvedReferenceException) {
            return Kind.UNRESOLVED;
        }
        return doctype(error) ? Kind.DOCTYPE : Kind.NOT_XML;
    }

    /** The parser has no code for it, but it names the feature in every language. */
    private static boolean doctype(Resource.Diagnostic error) {
        return error instanceof Exception e
                && e.getCause() instanceof SAXParseException parse
                && parse.getMessage().contains("disallow-doctype-decl");
    }

    private static String subject(Resource.Diagnostic error) {
        if (error instanceof ClassNotFoundException unknown) {
            return unknown.getName();
        } else if (error instanceof FeatureNotFoundException unknown) {
            return unknown.getName();
        } else if (error instanceof PackageNotFoundException unknown) {
            return unknown.uri() == null ? "" : unknown.uri();
        } else if (error instanceof IllegalValueException illegal) {
            return String.valueOf(illegal.getValue());
        } else if (error instanceof UnresolvedReferenceException unresolved) {
            return unresolved.getReference();
        }
        return "";
    }
}
