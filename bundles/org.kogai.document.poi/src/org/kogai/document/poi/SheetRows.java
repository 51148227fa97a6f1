// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.kogai.document.poi.SheetReader.SheetRow;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects rows from the XML of a sheet. */
final class SheetRows extends DefaultHandler {
    private static final Pattern COLUMN = Pattern.compile("[A-Z]{1,3}");

    private final SharedStrings shared;
    private final List<SheetRow> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "";
    private boolean inText;
    private boolean inReading;

    SheetRows(SharedStrings shared) {
        this.shared = shared;
    }

    List<SheetRow> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
            throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes.getValue("r"), attributes.getValue("t"));
            case "v", "t" -> inText = !inReading;
            case "rPh" -> inReading = true;
            default -> {}
        }
    }

    private void startRow(String number) throws SAXException {
        row = number == null ? row + 1 : whole(number);
        column = -1;
        cells = new ArrayList<>();
    }

    private void startCell(String reference, String cellType) throws SAXException {
        column = reference == null ? column + 1 : column(reference);
        type = cellType == null ? "n" : cellType;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (name) {
            case "v", "t" -> inText = false;
            case "rPh" -> inReading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() throws SAXException {
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value());
    }

    private String value() throws SAXException {
        String raw = text.toString();
        if (raw.isEmpty()) {
            return "";
        }
        try {
            return switch (type) {
                case "s" -> shared.getItemAt(whole(raw)).getString();
                case "b" -> raw.equals("1") ? "true" : "false";
                case "n" -> new BigDecimal(raw).stripTrailingZeros().toPlainString();
                default -> raw;
            };
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new SAXException("row " + row + ": " + raw, e);
        }
    }

    private void endRow() {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        if (end > 0) {
            rows.add(new SheetRow(row, cells.subList(0, end)));
        }
    }

    private int column(String reference) throws SAXException {
        Matcher letters = COLUMN.matcher(reference);
        if (!letters.lookingAt()) {
            throw new SAXException("row " + row + ": " + reference);
        }
        int index = CellReference.convertColStringToIndex(letters.group());
        if (index > SpreadsheetVersion.EXCEL2007.getLastColumnIndex()) {
            throw new SAXException("row " + row + ": " + reference);
        }
        return index;
    }

    private int whole(String number) throws SAXException {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw new SAXException("row " + row + ": " + number, e);
        }
    }
}
