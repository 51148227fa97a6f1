// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.kogai.diagram.expression.Services;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Linter of specifications: what the reader reports, and what Sirius' own editor and the house
 * rules ask for (reference 1.8 and 1.12).
 */
public final class SpecificationCheck {
    private SpecificationCheck() {}

    /**
     * Checks a file against metamodels.
     *
     * @param odesign the specification
     * @param ecores files of its metamodels
     * @param services finds the service classes; one that is not found becomes a warning
     * @return problems in file order
     * @throws SpecificationException when the specification is no XML or no specification, or a
     *     metamodel cannot be read
     * @throws IOException when the file cannot be read
     */
    public static List<Problem> check(Path odesign, List<Path> ecores, Services services)
            throws IOException {
        List<EPackage> metamodels = Metamodels.load(ecores);
        try (InputStream in = Files.newInputStream(odesign)) {
            return check(in, odesign.getFileName().toString(), metamodels, services);
        }
    }

    /**
     * Checks a specification against metamodels.
     *
     * @param in the file's content; it stays open
     * @param name name of the file for messages
     * @param metamodels its metamodels; their sub packages count too
     * @param services finds the service classes
     */
    public static List<Problem> check(
            InputStream in, String name, Collection<EPackage> metamodels, Services services)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        Node root = SpecificationReader.parse(in, name, problems);
        Scope scope = new Scope(root, problems);
        for (Node viewpoint : root.children("ownedViewpoints")) {
            new ViewpointReader(scope, viewpoint).read();
        }
        List<EPackage> always = new ArrayList<>(metamodels);
        always.add(EcorePackage.eINSTANCE); // Sirius needs nobody to give it
        Metamodels known = new Metamodels(always);
        ServiceMethods methods = ServiceMethods.of(root, services, scope);
        SelfTypes types = new SelfTypes(scope, known, root);
        ExpressionCheck expressions = new ExpressionCheck(scope, known, types, methods);
        OperationCheck operations = new OperationCheck(scope, known, types);
        new NameCheck(scope).check(root);
        LiteralCheck literals = new LiteralCheck(scope);
        RequiredCheck required = new RequiredCheck(scope);
        StructureCheck structure = new StructureCheck(scope);
        ToolCheck tools = new ToolCheck(scope);
        VariableCheck variables = new VariableCheck(scope);
        for (Node node : root.all().toList()) {
            expressions.check(node);
            literals.check(node);
            required.check(node);
            structure.check(node);
            tools.check(node);
            operations.check(node);
            variables.check(node);
        }
        problems.sort(
                Comparator.comparingInt((Problem p) -> p.place().line())
                        .thenComparing(p -> p.place().path())
                        .thenComparing(p -> p.place().feature()));
        return List.copyOf(problems);
    }
}
