package dev.faultline.core.grouping.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            order 4711 is late                                     | order <number> is late
            sku-123 and x9 are gone                                | sku-<number> and <id> are gone
            0b6f5003-7c1d-4e4e-9a63-2f1f4b6f9003 unknown           | <uuid> unknown
            at 0x7ffe12 with deadbeef01 and Foo@1a2b3c             | at <hex> with <hex> and Foo@<id>
            since 2026-11-20T10:00:00Z until 10:00:01.5            | since <date> until <date>
            on Fri, 20 Nov 2026                                    | on <date>, <number> <date> <number>
            took 12ms, then 1h                                     | took <duration>, then <duration>
            refused by 10.0.0.12:8443 and ::1:2:3                  | refused by <host> and ::<number>:<number>:<number>
            dial tcp a.example:80: refused                         | dial tcp <host>: refused
            mail to ann@shop.example failed                        | mail to <email> failed
            GET https://a.example/x?y=1 failed                     | GET <url> failed
            cannot open /etc/shop/a.yaml: no such file             | cannot open <path>: no such file
            C:\\Users\\ann\\x.txt is locked                        | <path> is locked
            template "order-1" and 'b c' are missing               | template <quoted> and <quoted> are missing
            don't stop, can't go                                   | don't stop, can't go
            and/or, 1 / 2                                          | and/or, <number> / <number>
            utf8 is not sha256                                     | utf8 is not sha256
            May I march in Jan?                                    | May I march in Jan?
            """)
    void valuesGoAndWordsStay(String message, String template) {
        assertThat(Templates.of(message).text()).isEqualTo(template);
    }

    @Test
    void everyValueIsTold() {
        assertThat(Templates.of("order 7 of ann@shop.example").replaced())
                .containsExactly(
                        new Template.Replaced("number", "7"), new Template.Replaced("email", "ann@shop.example"));
    }

    @Test
    void onlyTheFirstTwoLinesCount() {
        assertThat(Templates.of("\n first \n\n second \n third").text()).isEqualTo("first \n\n second ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Cannot read properties of undefined (reading 'total')      | property total of nothing
            can't access property "total", t is undefined              | property total of nothing
            undefined is not an object (evaluating 'n.cart.total')     | property total of nothing
            e.renderCart is not a function                             | renderCart is not a function
            e.renderCart is not a function. (In 'e.renderCart()', 'e.renderCart' is undefined) | renderCart is not a function
            t is not iterable                                          | <generated> is not iterable
            Cannot access 'r' before initialization                    | Cannot access <generated> before initialization
            cart is empty                                              | cart is empty
            """)
    void enginesSayTheSame(String message, String same) {
        assertThat(EngineMessages.same(message)).isEqualTo(same);
    }
}
