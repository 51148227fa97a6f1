// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.contract.CriterionOutcome;
import org.kogai.model.governance.contract.MeetingCriterion;

import java.util.List;

/** Fixed wording of 会議運営実績報告書, as form 2 of the specification gives it. */
final class MeetingRecordForm {
    static final String TITLE = "会議運営実績報告書";
    static final List<String> ADDRESSEE = List.of("　支出負担行為担当官", "経済産業省大臣官房会計課長　殿");
    static final List<String> SENDER = List.of("住          所", "名　　　　　称", "担 当 者 氏 名");
    static final String CONTRACT = "契約件名：";
    static final String NO_CONTRACT = "令和○○年度○○○";
    static final String OPENING =
            "会議（検討会、研究会及び委員会を含む。）の運営を営む業務の実施に当たって、次の項目に該当する場合は、該当する項目に掲げられた要件の実績を記載すること。";
    static final List<Table.Column> COLUMNS =
            List.of(
                    new Table.Column("基　準", 6),
                    new Table.Column("実　績", 1),
                    new Table.Column("基準を満たせなかった理由", 3));
    static final List<String> NOTES =
            List.of(
                    "記載要領",
                    "１．契約において複数回会議を運営した場合、全会議を総合して判断すること。",
                    "２．実績については、すべての基準が満たせた場合は、「○」を記載し、基準を満たせなかった項目があった場合は、「×」を記載し基準を満たせなかった理由を記載すること。該当しない項目基準については「－」を記載すること。",
                    "※ワンウェイのプラスチック製の製品及び容器包装とは、一般的に一度だけ使用した後に廃棄することが想定されるプラスチック製のもので、具体的には、飲料用のペットボトル、カップ、カップの蓋、ストロー、マドラー、シロップやミルクの容器等を指す。");

    private static final List<List<String>> CRITERIA =
            OfficialForm.wording("meeting-operation-record.form.txt");

    private MeetingRecordForm() {}

    /** What the form asks for, a paragraph each. */
    static List<String> wording(MeetingCriterion criterion) {
        return CRITERIA.get(MeetingCriterion.VALUES.indexOf(criterion));
    }

    /** Sign that note 2 asks for. */
    static String sign(CriterionOutcome outcome) {
        return switch (outcome) {
            case MET -> "○";
            case FAILED -> "×";
            case NOT_APPLICABLE -> "－";
        };
    }
}
