package dev.faultline.core.grouping.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCleanerTest {
    private final CallCleaner cleaner = new CallCleaner();

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', nullValues = "-", textBlock = """
            java       ¦ com.acme.Cart                ¦ lambda$total$3          ¦ Cart.java  ¦ com.acme.Cart / total
            java       ¦ com.acme.Cart$Line           ¦ price                   ¦ Cart.java  ¦ com.acme.Cart$Line / price
            java       ¦ com.acme.Cart$1              ¦ run                     ¦ Cart.java  ¦ com.acme.Cart / run
            java       ¦ com.acme.Gateway$charge$2    ¦ invokeSuspend           ¦ G.kt       ¦ com.acme.Gateway / charge
            java       ¦ com.acme.Cart                ¦ total$suspendImpl       ¦ Cart.kt    ¦ com.acme.Cart / total
            java       ¦ com.acme.Gateway$charge$2$1  ¦ invokeSuspend$lambda$0  ¦ G.kt       ¦ com.acme.Gateway / charge
            java       ¦ com.acme.Gateway             ¦ charge-0E7RQCE          ¦ G.kt       ¦ com.acme.Gateway / charge
            java       ¦ com.acme.Gateway             ¦ charge-IoAF18A$suspendImpl ¦ G.kt    ¦ com.acme.Gateway / charge
            java       ¦ com.acme.Gateway$_charge_closure2 ¦ doCall             ¦ G.groovy   ¦ com.acme.Gateway / charge
            python     ¦ shop.cart                    ¦ Cart.total              ¦ cart.py    ¦ shop.cart / total
            python     ¦ shop.cart                    ¦ total.<locals>.<lambda> ¦ cart.py    ¦ shop.cart / total
            ruby       ¦ -                            ¦ block (2 levels) in Order#total ¦ app/models/order.rb ¦ app/models/order.rb / total
            ruby       ¦ -                            ¦ total  ¦ /usr/bundle/gems/rack-3.1.8/lib/rack.rb ¦ rack/lib/rack.rb / total
            csharp     ¦ Shop.Stock+<Reserve>d__3     ¦ MoveNext                ¦ -          ¦ Shop.Stock / Reserve
            csharp     ¦ Shop.Report+<>c__DisplayClass3_0 ¦ <Print>b__2         ¦ -          ¦ Shop.Report / Print
            csharp     ¦ Shop.Stock+<<Reserve>g__Check|2_0>d ¦ MoveNext         ¦ -          ¦ Shop.Stock / Check
            csharp     ¦ Shop.Stock                   ¦ <Reserve>g__Check|2_0   ¦ -          ¦ Shop.Stock / Check
            csharp     ¦ Shop.Stock+<>c__DisplayClass3_0+<<Print>b__1>d ¦ MoveNext ¦ -       ¦ Shop.Stock / Print
            csharp     ¦ Shop.Repository`1[T]         ¦ Load                    ¦ -          ¦ Shop.Repository / Load
            php        ¦ -        ¦ App\\Cart::total                          ¦ /srv/app/Cart.php     ¦ Cart.php / App\\Cart::total
            go         ¦ shop/orders ¦ (*Book).Add                            ¦ book.go    ¦ shop/orders / Book.Add
            go         ¦ shop/orders ¦ Each.func1                             ¦ each.go    ¦ shop/orders / Each
            go         ¦ shop/orders ¦ Map[...].func2.1                       ¦ each.go    ¦ shop/orders / Map
            rust       ¦ -        ¦ shop::orders::pick::h0123456789abcdef     ¦ orders.rs  ¦ / shop::orders::pick
            rust       ¦ -        ¦ <shop::Cart as shop::Total>::sum::{{closure}} ¦ cart.rs ¦ / shop::Cart::sum
            javascript ¦ -        ¦ async Object.load [as go]                 ¦ https://x.example/static/app.3f9c2a17.js ¦ app.js / load
            javascript ¦ -        ¦ onClick/<                                 ¦ https://x.example/index-DiwrgTda.js ¦ index.js / onClick
            javascript ¦ -        ¦ Cart.total  ¦ webpack://shop/./src/cart.ts?a81c ¦ src/cart.ts / total
            """)
    void namesPeopleGaveStay(String platform, String module, String function, String file, String expected) {
        var call = clean(platform, module, function, file);
        assertThat((call.place() + " / " + call.function()).strip()).isEqualTo(expected);
        assertThat(call.kind()).isEqualTo(Call.Kind.NAMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            java       | com.acme.Stock$$SpringCGLIB$$0 | reserve | <generated>                      | GENERATED
            java       | jdk.proxy1.$Proxy0             | reserve | -                                | GENERATED
            java       | com.acme.Pay                   | access$ask | Pay.kt                        | GENERATED
            python     | shop.cart                      | wrapper | cart.py                          | GENERATED
            python     | shop.cart                      | <genexpr> | cart.py                        | ANONYMOUS
            php        | -                              | {closure:App\\Report::print():12} | /a.php | ANONYMOUS
            javascript | -                              | _callee2$ | /srv/app.js                    | ANONYMOUS
            javascript | -                              | asyncGeneratorStep | /srv/app.js           | GENERATED
            java       | com.acme.Stock_ClientProxy     | reserve | -                                | GENERATED
            javascript | -                              | t       | https://x.example/app.js         | MINIFIED
            javascript | -                              | ?       | https://x.example/app.js         | ANONYMOUS
            rust       | -                              | core::panicking::panic_fmt | panicking.rs  | GENERATED
            """)
    void whatSaysNothingIsKnown(String platform, String module, String function, String file, Call.Kind kind) {
        assertThat(clean(platform, module, function, file).kind()).isEqualTo(kind);
    }

    @Test
    void aFrameMayBeOfAnotherPlatformThanItsEvent() {
        var frame = new Frame("shop/orders", "Each.func1", null, null, null, 1, 0, null, null, "go");
        assertThat(cleaner.clean(frame, "java").function()).isEqualTo("Each");
    }

    private Call clean(String platform, String module, String function, String file) {
        return cleaner.clean(new Frame(module, function, file, file, null, 1, 0, null, null, null), platform);
    }
}
