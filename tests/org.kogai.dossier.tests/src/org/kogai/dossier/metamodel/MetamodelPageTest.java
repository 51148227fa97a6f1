// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.odesign.SpecificationCheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keeps docs/metamodel; with -Dkogai.write=true pages and pictures are made anew. */
class MetamodelPageTest {
    private static final Path FOLDER = Metamodel.repository().resolve("docs/metamodel");

    static Stream<EPackage> packages() {
        return Metamodel.packages(Metamodel.load());
    }

    @Test
    void theListOfPackagesIsUpToDate() throws IOException {
        assertUpToDate("README.md", MetamodelPage.contents(Metamodel.load()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void thePageOfEachPackageIsUpToDate(EPackage one) throws IOException {
        assertUpToDate(one.getName() + ".md", MetamodelPage.of(one));
    }

    private static void assertUpToDate(String name, String text) throws IOException {
        write(name, text);
        assertEquals(text, Files.readString(FOLDER.resolve(name)));
    }

    /** Texts are compared, as sizes depend on the fonts of the machine. */
    @ParameterizedTest
    @MethodSource("packages")
    void thePictureOfEachPackageIsUpToDate(EPackage one) throws IOException {
        ClassDiagrams diagrams = new ClassDiagrams(Metamodel.load());
        String picture = diagrams.svg(one);
        write(one.getName() + ".svg", picture);

        assertEquals(List.of(), diagrams.warnings());
        assertEquals(
                texts(picture), texts(Files.readString(FOLDER.resolve(one.getName() + ".svg"))));
    }

    /** Words in order of the alphabet, as line breaks depend on fonts too. */
    private static List<String> texts(String picture) {
        return Stream.of(picture.replaceAll("<[^>]*>", " ").split("\\s+")).sorted().toList();
    }

    private static void write(String name, String text) throws IOException {
        if (Boolean.getBoolean("kogai.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), text);
        }
    }

    @Test
    void theSpecificationOverEcoreHasNoProblem() throws IOException {
        try (InputStream in = ClassDiagrams.open()) {
            assertEquals(
                    List.of(),
                    SpecificationCheck.check(
                            in,
                            "metamodel.odesign",
                            List.of(EcorePackage.eINSTANCE),
                            Services.of(MetamodelServices.class.getClassLoader())));
        }
    }

    @Test
    void everyPackageClassListAndFeatureIsDocumented() {
        assertEquals(
                List.of(),
                packages()
                        .flatMap(one -> Stream.concat(Stream.of(one), documented(one)))
                        .filter(element -> EcoreUtil.getDocumentation(element) == null)
                        .map(MetamodelPageTest::path)
                        .toList());
    }

    private static Stream<EModelElement> documented(EPackage one) {
        return one.getEClassifiers().stream()
                .flatMap(type -> Stream.concat(Stream.of(type), type.eContents().stream()))
                .filter(element -> !(element instanceof EEnumLiteral))
                .filter(ENamedElement.class::isInstance)
                .map(ENamedElement.class::cast);
    }

    private static String path(EModelElement element) {
        return EcoreUtil.getURI(element).fragment();
    }
}
