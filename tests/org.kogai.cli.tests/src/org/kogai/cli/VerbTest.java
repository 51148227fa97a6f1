// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.viewpoints.GovernanceServices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class VerbTest {
    @TempDir Path folder;

    @Test
    void listsWhatCanBeMade() throws IOException {
        CommandRun run = CommandRun.of("list", sample());

        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out().contains("InstitutionMap-KH: Institution map – Kingdom of Cambodia"),
                run.out());
        assertTrue(run.out().contains("proposal.docx"), run.out());
    }

    @Test
    void listsForMachinesOnStandardOutputAlone() throws IOException {
        CommandRun run = CommandRun.of("list", sample(), "--json", "-");

        assertTrue(run.out().startsWith("{\n  \"diagrams\": ["), run.out());
        assertTrue(run.out().endsWith("}\n"), run.out());
    }

    @Test
    void validatesTheSampleWithoutErrors() throws IOException {
        Path json = folder.resolve("findings.json");

        CommandRun run = CommandRun.of("validate", sample(), "--json", json.toString());

        assertEquals(0, run.code(), run.out());
        assertTrue(run.out().startsWith("# Validation report"), run.out());
        assertTrue(Files.readString(json).startsWith("["));
    }

    @Test
    void endsWithOneWhenARuleOfSeverityErrorIsBroken() throws IOException {
        Path project = ProjectFolder.sample(folder.resolve("project"));
        Path policy = project.resolve("policy.kogai");
        Files.writeString(policy, Files.readString(policy).replaceAll(" addresses=\"[^\"]*\"", ""));

        CommandRun run = CommandRun.of("validate", project.toString(), "--json", "-");

        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("\"rule\": \"measure-without-gap\""), run.out());
        assertTrue(run.out().contains("\"severity\": \"ERROR\""), run.out());
    }

    @Test
    void exportsADiagram() throws IOException {
        CommandRun run =
                CommandRun.of(
                        "export",
                        sample(),
                        "--diagram",
                        "LegalHierarchy-KH",
                        "--format",
                        "svg,png",
                        "--lang",
                        "ja",
                        "--out",
                        folder.resolve("out").toString());

        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of("LegalHierarchy-KH.ja.png", "LegalHierarchy-KH.ja.svg"),
                names(folder.resolve("out")));
        assertTrue(run.err().contains("Drawing LegalHierarchy-KH (1 of 1) ..."), run.err());
    }

    @Test
    void generatesADocument() throws IOException {
        CommandRun run =
                CommandRun.of(
                        "generate",
                        sample(),
                        "--document",
                        "registers",
                        "--date",
                        "2026-04-01",
                        "--out",
                        folder.resolve("out").toString());

        assertEquals(0, run.code(), run.err());
        assertFalse(run.err().contains("F9"), run.err());
        assertEquals(List.of("registers.en.xlsx"), names(folder.resolve("out")));
    }

    @Test
    void tellsWhereTheReplacedDocumentIsKept() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("registers.en.xlsx"), "by a person");

        CommandRun run =
                CommandRun.of(
                        "generate", sample(), "--document", "registers", "--out", out.toString());

        Path kept = out.resolve("registers.en.earlier-1.xlsx");
        assertEquals("by a person", Files.readString(kept));
        assertTrue(run.err().contains("kept as " + kept), run.err());
    }

    @Test
    void tellsWhatBecameOfAnEarlierWordFile() throws IOException {
        Path out = folder.resolve("out");
        String[] generate = {
            "generate", sample(), "--document", "proposal", "--date", "2026-04-01", "--out"
        };
        CommandRun first = CommandRun.of(with(generate, out));
        Path proposal = out.resolve(names(out).get(0));
        assertTrue(first.err().contains("press F9: " + proposal.getFileName()), first.err());
        Files.writeString(proposal, "by a person");

        CommandRun run = CommandRun.of(with(generate, out));

        assertTrue(run.err().contains("cannot be read; it is kept as"), run.err());
    }

    private static String[] with(String[] arguments, Path last) {
        return Stream.concat(Stream.of(arguments), Stream.of(last.toString()))
                .toArray(String[]::new);
    }

    @Test
    void endsWith130WhenCancelledAndWritesNothing() throws IOException {
        Path out = folder.resolve("out");

        CommandRun run =
                CommandRun.cancelled(
                        "generate", sample(), "--document", "registers", "--out", out.toString());

        assertEquals(130, run.code());
        assertTrue(run.err().contains("cancelled. Nothing was written."), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void findsNothingWrongWithTheProductsOwnViewpoints() throws IOException {
        Path file = folder.resolve("governance.odesign");
        try (var in =
                GovernanceServices.class.getResourceAsStream("/description/governance.odesign")) {
            Files.copy(in, file);
        }

        CommandRun run = CommandRun.of("viewpoint", "check", file.toString());

        assertEquals(0, run.code(), run.out());
        assertFalse(run.out().contains("error"), run.out());
    }

    @Test
    void takesTheSpecificationAfterItsMetamodel() throws IOException {
        Path metamodel = folder.resolve("m.ecore");
        Files.writeString(
                metamodel,
                "<ecore:EPackage xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI'"
                        + " xmlns:ecore='http://www.eclipse.org/emf/2002/Ecore' name='m'"
                        + " nsURI='http://example.org/m' nsPrefix='m'/>");
        Path file = folder.resolve("m.odesign");
        Files.writeString(
                file,
                "<description:Group xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI'"
                        + " xmlns:description='http://www.eclipse.org/sirius/description/1.1.0'"
                        + " name='m' version='15.4.0.202401051836'/>");

        CommandRun run =
                CommandRun.of(
                        "viewpoint", "check", "--metamodel", metamodel.toString(), file.toString());

        assertEquals(0, run.code(), run.out());
    }

    private String sample() throws IOException {
        return ProjectFolder.sample(folder.resolve("project")).toString();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
