"""Prints events of platforms whose runtimes were not at hand, in the shape their SDKs send. Argument: the platform.

A bug is written once, as its stack; occurrences differ in values, in lines shifted by a release, and in the way the
site was reached. Frames are oldest first, as `in-app? module|function|file`.
"""
import json
import sys

PLATFORM = sys.argv[1]
OUT = []


def event(label, case, platform, chain, release="1.0.0", **more):
    values = [exception(platform, release, *link) for link in chain]
    if len(values) > 1:
        for at, value in enumerate(values):
            value["mechanism"] = {"type": "chained", "exception_id": len(values) - 1 - at}
    body = {"platform": platform, "level": "error", "release": f"shop@{release}", **more}
    if values:
        body["exception"] = {"values": values}
    OUT.append({"label": f"{PLATFORM}/{label}", "case": case, "event": body})


def exception(platform, release, type_, value, stack):
    frames = []
    for at, line in enumerate(stack):
        app, module, function, file = line.split("|")
        shift = 7 if release != "1.0.0" else 0
        frame = {"function": function, "lineno": 10 + 3 * at + shift}
        if app:
            frame["in_app"] = app == "+"
        if module:
            frame["module"] = module
        if file:
            frame["filename"] = file.rsplit("/", 1)[-1] if platform == "java" else file
            if platform not in ("java", "csharp"):
                frame["abs_path"] = file if "://" in file or file.startswith("/") else f"/srv/shop/{file}"
        if platform == "javascript":
            frame["colno"] = 9 + at
        frames.append(frame)
    out = {"type": type_, "value": value}
    if frames:
        out["stacktrace"] = {"frames": frames}
    return out


def bug(label, case, platform, type_, template, stack, values=(3, 41, 977), releases=("1.0.0", "1.1.0"), **more):
    for release in releases:
        for n in values:
            event(label, case, platform, [(type_, template.format(n=n), stack)], release, **more)


def browser():
    at = "https://shop.example/static/js/"
    for hash_ in ("a81c03de", "77f0e4b1"):
        own = lambda *names: [f"+||{name}|{at}cart.{hash_}.js" for name in names]
        react = [f"+||{name}|{at}vendors~main.{hash_}.chunk.js" for name in ("Xb", "dispatchEvent", "invokeGuardedCallback")]
        for n in (3, 41):
            # One click in three engines: each has its own words and its own way to name a function.
            event("total-undefined", "chrome", "javascript", [("TypeError", "Cannot read properties of undefined (reading 'total')", react + own("HTMLButtonElement.onClick", "Cart.renderTotals", "Object.formatTotal"))])
            event("total-undefined", "firefox", "javascript", [("TypeError", "can't access property \"total\", cart is undefined", react + own("onClick", "renderTotals", "formatTotal"))])
            event("total-undefined", "safari", "javascript", [("TypeError", "undefined is not an object (evaluating 'cart.total')", react + own("onClick", "renderTotals", "formatTotal"))])
            event("owner-undefined", "other site, chrome", "javascript", [("TypeError", "Cannot read properties of undefined (reading 'total')", react + own("HTMLButtonElement.onClick", "Header.renderOwner", "Object.formatOwner"))])
            event("owner-undefined", "other site, firefox", "javascript", [("TypeError", "can't access property \"total\", owner is undefined", react + own("onClick", "renderOwner", "formatOwner"))])
            event("chunk", "chunk of a build cannot be loaded", "javascript", [("ChunkLoadError", f"Loading chunk {n} failed.\n(error: {at}{n}.{hash_}.chunk.js)", [f"+||d.requireEnsure|{at}runtime.{hash_}.js"])])
            event("rejection", "no stack", "javascript", [("UnhandledRejection", f"Non-Error promise rejection captured with value: order {n} is late", [])])
            event("script-error", "no stack", "javascript", [("Error", "Script error.", [])])
            event("resize", "no stack", "javascript", [("Error", "ResizeObserver loop completed with undelivered notifications.", [])])
            event("webpack-mapped", "mapped frames", "javascript", [("Error", f"basket {n} is empty", [f"+|./src/basket.ts|openBasket|webpack-internal:///./src/basket.ts?{hash_[:4]}", f"+|./src/basket.ts|checkBasket|webpack-internal:///./src/basket.ts?{hash_[:4]}"])])
            event("csp-inline-handler", "anonymous functions only", "javascript", [("ReferenceError", "tracker is not defined", [f"+||?|https://shop.example/cart", "+||HTMLAnchorElement.onclick|https://shop.example/cart"])])
            event("extension", "framework frames only", "javascript", [("Error", f"Minified React error #{418}; visit https://react.dev/errors/418 for the full message", react)])


def ruby():
    rails = ["-||call|/usr/local/bundle/gems/rack-3.1.8/lib/rack/head.rb", "-||dispatch|/usr/local/bundle/gems/actionpack-8.0.1/lib/action_controller/metal.rb", "-||block in run_callbacks|/usr/local/bundle/gems/activesupport-8.0.1/lib/active_support/callbacks.rb"]
    job = ["-||execute_job|/usr/local/bundle/gems/sidekiq-8.0.2/lib/sidekiq/processor.rb", "-||perform|/usr/local/bundle/gems/sentry-sidekiq-5.23.0/lib/sentry/sidekiq/sentry_context_middleware.rb"]
    own = lambda *names: [f"+||{name}|app/{file}.rb" for file, name in names]
    ship = own(("services/shipping", "ship"), ("services/shipping", "pack"), ("models/order", "street"))
    for name, entry in (("request", rails + own(("controllers/orders_controller", "create"))), ("job", job + own(("jobs/ship_job", "perform")))):
        bug("street-nil", f"from a {name}", "ruby", "NoMethodError", "undefined method 'strip' for nil", entry + ship)
    bug("customer-missing", "record not found", "ruby", "ActiveRecord::RecordNotFound", "Couldn't find Customer with 'id'={n}", rails + own(("controllers/customers_controller", "show")) + ["-||find|/usr/local/bundle/gems/activerecord-8.0.1/lib/active_record/core.rb"])
    bug("order-missing", "same type, other site", "ruby", "ActiveRecord::RecordNotFound", "Couldn't find Order with 'id'={n}", rails + own(("controllers/orders_controller", "show")) + ["-||find|/usr/local/bundle/gems/activerecord-8.0.1/lib/active_record/core.rb"])
    for depth in (1, 2, 9):
        event("category-loop", "recursion in blocks", "ruby", [("ArgumentError", f"category {depth} has no name", rails + own(("controllers/categories_controller", "index")) + own(("models/category", "weight"), ("models/category", "block in weight")) * depth + own(("models/category", "weight")))])
    for old, new in (("Order#total", "total"), ("block in Order#total", "block in total")):
        for function in (old, new):
            event("price-nil", "Ruby 3.3 and 3.4 name functions differently", "ruby", [("TypeError", "nil can't be coerced into Integer", rails + own(("models/order", "block in total"), ("models/order", function if "block" not in function else "block in total")))])
    for n in (3, 41, 977):
        wrapped = ("Faraday::ConnectionFailed", f"execution expired after {n}.0 s", job + own(("services/payment", "charge")) + ["-||call|/usr/local/bundle/gems/faraday-2.12.2/lib/faraday/adapter.rb"])
        event("payment-timeout", "alone", "ruby", [wrapped])
        event("payment-timeout", "wrapped", "ruby", [wrapped, ("PaymentError", f"payment {n} failed", job + own(("jobs/pay_job", "perform"), ("services/payment", "charge")))])
        event("erb-nil", "template with a generated name", "ruby", [("ActionView::Template::Error", "undefined method 'upcase' for nil", rails + [f"+||_app_views_orders_show_html_erb___{n}123_4{n}6|app/views/orders/show.html.erb"])])
        event("cache-away", "no stack", "ruby", [], message=f"cache redis://10.0.0.{n % 200}:6379/0 is away for {n}ms")
        event("fingerprinted", "sdk fingerprint", "ruby", [("PaymentError", f"declined {n}", job + own(("jobs/pay_job", "perform")))], fingerprint=["payments", "declined"])


def dotnet():
    web = ["-|Microsoft.AspNetCore.Mvc.Infrastructure.ControllerActionInvoker|InvokeNextActionFilterAsync|", "-|Microsoft.AspNetCore.Mvc.Infrastructure.ActionMethodExecutor+TaskOfIActionResultExecutor|Execute|"]
    own = lambda *names: [f"+|{module}|{function}|{file}" for module, function, file in names]
    place = own(("Shop.Orders.OrderService", "Place", "/src/OrderService.cs"), ("Shop.Orders.Stock", "Reserve", "/src/Stock.cs"))
    for n in (3, 41, 977):
        for release in ("1.0.0", "1.1.0"):
            event("stock-null", "sync", "csharp", [("System.NullReferenceException", "Object reference not set to an instance of an object.", web + own(("Shop.Web.OrdersController", "Create", "/src/OrdersController.cs")) + place)], release)
            # Compilers before and after .NET 9 name the state machine of an async method differently.
            event("stock-null", "async state machine", "csharp", [("System.NullReferenceException", "Object reference not set to an instance of an object.", web + own((f"Shop.Web.OrdersController+<Create>d__{n % 9}", "MoveNext", "/src/OrdersController.cs"), (f"Shop.Orders.OrderService+<Place>d__{n % 7}", "MoveNext", "/src/OrderService.cs"), (f"Shop.Orders.Stock+<Reserve>d__{n % 5}", "MoveNext", "/src/Stock.cs")))], release)
            event("release-null", "same type, other site", "csharp", [("System.NullReferenceException", "Object reference not set to an instance of an object.", web + own(("Shop.Web.OrdersController", "Cancel", "/src/OrdersController.cs"), ("Shop.Orders.OrderService", "Cancel", "/src/OrderService.cs"), ("Shop.Orders.Stock", "Release", "/src/Stock.cs")))], release)
            event("lambda-index", "lambda in a display class", "csharp", [("System.ArgumentOutOfRangeException", f"Index {n} was out of range. (Parameter 'index')", own(("Shop.Orders.Report", "Print", "/src/Report.cs")) + ["-|System.Linq.Enumerable+SelectListIterator`2[TSource,TResult]|MoveNext|"] + own((f"Shop.Orders.Report+<>c__DisplayClass{n % 9}_0", f"<Print>b__{n % 4}", "/src/Report.cs")))], release)
    for n in (3, 41, 977):
        sql = ("System.TimeoutException", f"Timeout of {n}s expired on server 10.0.0.{n % 200}", own(("Shop.Data.Repository`1[T]", "Load", "/src/Repository.cs")) + ["-|Npgsql.NpgsqlConnector|ReadMessage|"])
        event("load-timeout", "alone", "csharp", [sql])
        event("load-timeout", "in an aggregate", "csharp", [sql, ("System.AggregateException", f"One or more errors occurred. (Timeout of {n}s)", own(("Shop.Jobs.Nightly", "Run", "/src/Nightly.cs")))])
        event("load-timeout", "wrapped", "csharp", [sql, ("Shop.Data.LoadException", f"cannot load {n}", own(("Shop.Data.Loader", "Load", "/src/Loader.cs")))])
        event("framework-bad-request", "framework frames only", "csharp", [("Microsoft.AspNetCore.Http.BadHttpRequestException", "Unexpected end of request content.", ["-|Microsoft.AspNetCore.Server.Kestrel.Core.Internal.Http.HttpProtocol|ProcessRequestsAsync|", "-|Microsoft.AspNetCore.Server.Kestrel.Core.Internal.Http.Http1ContentLengthMessageBody|ReadAsyncInternal|"])])
        event("log-slow", "message with parameters", "csharp", [], logentry={"message": "Query {Name} took {Elapsed} ms", "formatted": f"Query q{n} took {n} ms"}, logger="Shop.Data")


def php():
    base = ["-|Illuminate\\Pipeline\\Pipeline|Illuminate\\Pipeline\\Pipeline::then|/srv/shop/vendor/laravel/framework/src/Illuminate/Pipeline/Pipeline.php", "-|Illuminate\\Routing\\Controller|Illuminate\\Routing\\Controller::callAction|/srv/shop/vendor/laravel/framework/src/Illuminate/Routing/Controller.php"]
    own = lambda *names: [f"+||{name}|/srv/shop/app/{file}.php" for file, name in names]
    bug("price-null", "values", "php", "TypeError", "App\\Cart::price(): Argument #{n} must be of type int, null given", base + own(("Http/CartController", "App\\Http\\CartController::show"), ("Cart", "App\\Cart::total"), ("Cart", "App\\Cart::price")))
    bug("weight-null", "same type, other site", "php", "TypeError", "App\\Cart::price(): Argument #{n} must be of type int, null given", base + own(("Http/CartController", "App\\Http\\CartController::show"), ("Cart", "App\\Cart::total"), ("Cart", "App\\Cart::weight")))
    bug("undefined-key", "warning turned exception", "php", "ErrorException", "Warning: Undefined array key {n}", base + own(("Import", "App\\Import::row")))
    for n in (3, 41, 977):
        event("closure", "closure", "php", [("DivisionByZeroError", "Division by zero", base + own(("Report", "App\\Report::print"), ("Report", f"App\\Report::App\\{{closure}}" if n == 3 else "App\\{closure}")))])
        event("closure", "closure as PHP 8.4 names it", "php", [("DivisionByZeroError", "Division by zero", base + own(("Report", "App\\Report::print"), ("Report", f"App\\Report::{{closure:App\\Report::print():{n}}}")))])
        event("anonymous-class", "anonymous class with a path in its name", "php", [("LogicException", f"handler {n} missing", base + own(("Bus", "App\\Bus::send"), ("Bus", f"class@anonymous\u0000/srv/shop/app/Bus.php:{n}$0::handle")))])
        pdo = ("PDOException", f"SQLSTATE[HY000] [2002] Connection refused after {n} ms", base + own(("Db", "App\\Db::query")) + ["-|PDO|PDO::__construct|/srv/shop/vendor/laravel/framework/src/Illuminate/Database/Connectors/Connector.php"])
        event("db-refused", "alone", "php", [pdo])
        event("db-refused", "wrapped", "php", [pdo, ("Illuminate\\Database\\QueryException", f"SQLSTATE[HY000] [2002] Connection refused (SQL: select * from t where id = {n})", base + own(("Db", "App\\Db::query")))])
        event("mail-late", "no stack", "php", [], message=f"mail to user{n}@shop.example waits since 2026-11-{n % 20 + 10:02d}T10:00:00Z")
        event("mail-bounced", "no stack, other words", "php", [], message=f"mail to user{n}@shop.example bounced at 2026-11-{n % 20 + 10:02d}T10:00:00Z")
        event("disk", "no stack", "php", [], message=f"cannot write /var/spool/shop/{n}/out.tmp: 0x{n:08x}")
        event("token", "no stack", "php", [], message=f"session 0b6f5{n:03d}-7c1d-4e4e-9a63-2f1f4b6f9{n:03d} unknown")
        event("quoted", "no stack", "php", [], message=f"template \"order-{n}\" is missing")


def jvm():
    tomcat = [f"-|{m}|{f}|{m.rsplit('.', 1)[-1]}.java" for m, f in (("java.lang.Thread", "run"), ("org.apache.tomcat.util.net.NioEndpoint$SocketProcessor", "doRun"), ("org.springframework.web.servlet.DispatcherServlet", "doDispatch"))]
    own = lambda *names: [f"+|{m}|{f}|{m.rsplit('.', 1)[-1].split('$')[0]}.kt" for m, f in names]
    web = own(("com.acme.web.OrderController", "place"))
    for n in (3, 41, 977):
        for release in ("1.0.0", "1.1.0"):
            event("stock", "plain", "java", [("IllegalStateException", f"no {n} left", tomcat + web + own(("com.acme.stock.Stock", "reserve"), ("com.acme.stock.Shelf", "take")))], release)
            event("stock", "CGLIB between", "java", [("IllegalStateException", f"no {n} left", tomcat + web + [f"+|com.acme.stock.Stock$$EnhancerBySpringCGLIB$$1a2b{n:04x}|reserve|<generated>", "-|org.springframework.cglib.proxy.MethodProxy|invoke|MethodProxy.java", f"+|com.acme.stock.Stock$$FastClassBySpringCGLIB$$9f{n:06x}|invoke|<generated>"] + own(("com.acme.stock.Stock", "reserve"), ("com.acme.stock.Shelf", "take")))], release)
            event("coroutine", "suspended once", "java", [("IllegalStateException", f"no answer for {n}", ["-|kotlinx.coroutines.DispatchedTask|run|DispatchedTask.kt", "-|kotlin.coroutines.jvm.internal.BaseContinuationImpl|resumeWith|ContinuationImpl.kt"] + own(("com.acme.pay.Gateway$charge$2", "invokeSuspend"), ("com.acme.pay.Gateway", "access$ask"), ("com.acme.pay.Gateway", "ask")))], release)
            event("coroutine", "not suspended", "java", [("IllegalStateException", f"no answer for {n}", tomcat + own(("com.acme.pay.Gateway$charge$3", "invokeSuspend"), ("com.acme.pay.Gateway", "ask")))], release)
            event("lambda", "numbers of lambdas move between builds", "java", [("ArithmeticException", "/ by zero", tomcat + own(("com.acme.report.Report", "print")) + ["-|java.util.ArrayList|forEach|ArrayList.java"] + own(("com.acme.report.Report", f"lambda$print${n % 5}" if release == "1.0.0" else f"lambda$print${n % 7 + 2}")))], release)
            event("hidden", "hidden class of a lambda form", "java", [("ClassCastException", f"class A{n} cannot be cast", tomcat + own(("com.acme.codec.Codec", "read")) + [f"+|com.acme.codec.Codec$$Lambda/0x000078{n:010x}|apply|"] + own(("com.acme.codec.Reader", "next")))], release)
        event("accessor", "generated accessor between", "java", [("UnsupportedOperationException", f"field {n}", own(("com.acme.bean.Mapper", "map")) + [f"-|jdk.internal.reflect.GeneratedMethodAccessor{n}|invoke|"] + own(("com.acme.bean.Bean", "setField")))])
        event("bad-json", "framework frames only", "java", [("HttpMessageNotReadableException", f"JSON parse error at {n}", tomcat + ["-|org.springframework.web.servlet.mvc.method.annotation.RequestResponseBodyMethodProcessor|resolveArgument|RequestResponseBodyMethodProcessor.java", "-|org.springframework.http.converter.json.AbstractJackson2HttpMessageConverter|readJavaType|AbstractJackson2HttpMessageConverter.java"])])
        event("bad-method", "framework frames only, other site", "java", [("HttpMessageNotReadableException", f"Required request body is missing {n}", tomcat + ["-|org.springframework.web.servlet.mvc.method.annotation.HttpEntityMethodProcessor|resolveArgument|HttpEntityMethodProcessor.java", "-|org.springframework.web.servlet.mvc.method.annotation.AbstractMessageConverterMethodArgumentResolver|readWithMessageConverters|AbstractMessageConverterMethodArgumentResolver.java"])])
        event("undecided", "the SDK did not decide what is in-app", "java", [("IllegalArgumentException", f"bad {n}", [line.replace("+|", "|").replace("-|", "|") for line in tomcat + own(("com.acme.web.CartController", "add"), ("com.acme.cart.Cart", "put"))])])
        event("undecided", "the SDK did not decide, other container", "java", [("IllegalArgumentException", f"bad {n}", ["|io.netty.channel.AbstractChannelHandlerContext|invokeChannelRead|AbstractChannelHandlerContext.java", "|reactor.core.publisher.Mono|subscribe|Mono.java"] + [line.replace("+|", "|") for line in own(("com.acme.web.CartController", "add"), ("com.acme.cart.Cart", "put"))])])
        event("fingerprint-variable", "sdk fingerprint with a variable", "java", [("IllegalArgumentException", f"bad {n}", own(("com.acme.Main", f"job{n}")))], fingerprint=["{{ error.type }}", "jobs"])


{"browser": browser, "ruby": ruby, "dotnet": dotnet, "php": php, "jvm": jvm}[PLATFORM]()
for case in OUT:
    print(json.dumps(case))
