// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.contract.HandlerRole;

import java.util.List;
import java.util.Map;

/** Fixed wording of 情報取扱者名簿及び情報管理体制図, as the specification's attached form gives it. */
final class HandlersForm {
    static final String ATTACHED = "（別紙）";
    static final String TITLE = "情報取扱者名簿及び情報管理体制図";
    static final String LIST = "①情報取扱者名簿";
    static final String CHART = "②情報管理体制図";
    static final String HANDLERS = "情報取扱者";

    /** Headings of the list after those of role and letter, which have none. */
    static final List<String> HEADINGS =
            List.of("氏名", "個人住所", "生年月日", "所属部署", "役職", "パスポート番号及び国籍（※５）");

    static final List<String> LIST_NOTES =
            List.of(
                    "（※１）受託事業者としての情報取扱の全ての責任を有する者。必ず明記すること。",
                    "（※２）本事業の遂行にあたって主に保護すべき情報を取り扱う者ではないが、本事業の進捗状況などの管理を行うもので、保護すべき情報を取り扱う可能性のある者。",
                    "（※３）本事業の遂行にあたって保護すべき情報を取り扱う可能性のある者。",
                    "（※４）再委託先については、情報管理責任者を記載すること。",
                    "（※５）日本国籍を有する者及び法務大臣から永住の許可を受けた者（入管特例法の「特別永住者」を除く。）以外の者は、パスポート番号等及び国籍を記載。",
                    "（※６）住所、生年月日については、必ずしも契約前に提出することを要しないが、その場合であっても担当課室から求められた場合は速やかに提出すること。");
    static final List<String> CHART_NOTES =
            List.of(
                    "【情報管理体制図に記載すべき事項】",
                    "・本事業の遂行にあたって保護すべき情報を取り扱う全ての者。（再委託先も含む。）",
                    "・本事業の遂行のため最低限必要な範囲で情報取扱者を設定し記載すること。");

    /** Rows that the form has for each role before anybody is listed. */
    static final Map<HandlerRole, Integer> ROWS =
            Map.of(
                    HandlerRole.RESPONSIBLE, 1,
                    HandlerRole.MANAGER, 2,
                    HandlerRole.WORKER, 2,
                    HandlerRole.SUBCONTRACTOR_MANAGER, 1);

    private HandlersForm() {}

    static String role(HandlerRole role) {
        return switch (role) {
            case RESPONSIBLE -> "情報管理責任者（※１）";
            case MANAGER -> "情報取扱管理者（※２）";
            case WORKER -> "業務従事者（※３）";
            case SUBCONTRACTOR_MANAGER -> "再委託先（※４）";
        };
    }
}
