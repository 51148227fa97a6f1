// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

/**
 * Reads the first sheet of a workbook as texts, row by row, so that large sheets need little
 * memory. Formulas give the value that was last computed.
 */
public final class SheetReader {
    private SheetReader() {}

    /**
     * A row.
     *
     * @param number its number in the sheet, from 1
     * @param cells texts from column A on; numbers as 1234.5, answers as true or false, empty cells
     *     as empty texts
     */
    public record SheetRow(int number, List<String> cells) {
        public SheetRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The rows of the first sheet that hold anything.
     *
     * @throws IOException when the file cannot be read or is no workbook (*.xlsx)
     */
    public static List<SheetRow> read(Path file) throws IOException {
        try (OPCPackage workbook = OfficeInput.open(file)) {
            XSSFReader reader = new XSSFReader(workbook);
            SheetRows rows = new SheetRows(new ReadOnlySharedStringsTable(workbook));
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(rows);
                    xml.parse(new InputSource(sheet));
                }
            }
            return rows.rows();
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | SAXException
                | ParserConfigurationException e) {
            throw OfficeInput.noOfficeFile(file, e);
        }
    }
}
