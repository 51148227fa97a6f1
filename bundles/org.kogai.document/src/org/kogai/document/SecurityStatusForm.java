// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;
import java.util.stream.IntStream;

/** Fixed wording of 情報セキュリティに関する事項の遵守の方法の実施状況報告書, as the specification's annex gives it. */
final class SecurityStatusForm {
    static final String TITLE = "情報セキュリティに関する事項の遵守の方法の実施状況報告書";
    static final String OPENING = "　情報セキュリティに関する事項１）の規定に基づき、下記のとおり報告します。";
    static final List<String> SENDER = List.of("住　　　　　所", "名　　　　　称", "代 表 者 氏 名");
    static final List<String> NOTES =
            List.of(
                    "記載要領",
                    "１．「実施状況」は、情報セキュリティに関する事項２）から１７）までに規定した事項について、情報セキュリティに関する事項１）に基づき提出した確認書類で示された遵守の方法の実施状況をチェックするものであり、「実施」、「未実施」又は「該当なし」のいずれか一つを記載すること。「未実施」又は「該当なし」と記載した項目については、別葉にて理由も報告すること。",
                    "２．上記に記載のない項目を追加することは妨げないが、事前に経済産業省と相談すること。",
                    "（この報告書の提出時期：定期的（契約期間における半期を目処（複数年の契約においては年１回以上））。）");

    private static final String FILE = "security-status.form.txt";
    private static final int FIRST = 2;

    private SecurityStatusForm() {}

    /**
     * Row of the form.
     *
     * @param number number of the security clause, 2 to 17
     * @param label the clause as the form names it, in two lines
     * @param wording what is to be confirmed, a paragraph each
     */
    record Item(int number, List<String> label, List<String> wording) {}

    /** The sixteen rows, from clause 2) to clause 17). */
    static List<Item> items() {
        List<List<String>> parts = OfficialForm.wording(FILE);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> item(FIRST + i, parts.get(i)))
                .toList();
    }

    private static Item item(int number, List<String> lines) {
        return new Item(
                number, List.of("情報セキュリティに関する事項", lines.get(0)), lines.subList(1, lines.size()));
    }
}
