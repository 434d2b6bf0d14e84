// Breaks in several ways and prints what the official SDK would send, one event per line.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"shop/orders"

	"github.com/getsentry/sentry-go"
)

var kept []*sentry.Event

func keep(label, kind string, work func() error, fingerprint ...string) {
	kept = nil
	hub := sentry.CurrentHub().Clone()
	hub.ConfigureScope(func(scope *sentry.Scope) {
		if len(fingerprint) > 0 {
			scope.SetFingerprint(fingerprint)
		}
	})
	func() {
		defer func() {
			if problem := recover(); problem != nil {
				hub.Recover(problem)
			}
		}()
		if err := work(); err != nil {
			hub.CaptureException(err)
		}
	}()
	for _, event := range kept {
		event.Breadcrumbs, event.Contexts, event.Modules = nil, nil, nil
		line, err := json.Marshal(map[string]any{"label": "go/" + label, "case": kind, "event": event})
		if err != nil {
			panic(err)
		}
		fmt.Println(strings.ReplaceAll(string(line), os.Getenv("HERE"), "/srv/shop"))
	}
}


func main() {
	err := sentry.Init(sentry.ClientOptions{
		Dsn: "http://a@localhost/1", Release: "shop@" + os.Args[1], AttachStacktrace: true,
		BeforeSend: func(event *sentry.Event, _ *sentry.EventHint) *sentry.Event {
			kept = append(kept, event)
			return nil
		},
	})
	if err != nil {
		panic(err)
	}
	for _, n := range []int{3, 41, 977} {
		panics := func(work func()) func() error { return func() error { work(); return nil } }
		keep("index-range", "panic", panics(func() { orders.Pick([]int{1}, n) }))
		keep("last-of-none", "panic, same type, other site", panics(func() { orders.Last(nil, n) }))
		keep("nil-customer", "panic", panics(func() { orders.Greet(nil) }))
		keep("nil-address", "panic, same type, other site", panics(func() { orders.Street(&orders.Customer{}) }))
		keep("divide-pieces", "panic", panics(func() { orders.PricePerPiece(n, 0) }))
		keep("must-stock", "panic, shared helper", panics(func() { orders.Reserve(n, 1) }))
		keep("must-price", "panic, shared helper", panics(func() { orders.Charge(n, 1) }))
		keep("closure-broken", "panic in closure", panics(func() { orders.Each([]int{n}) }))
		keep("method-value", "panic in method", panics(func() { (&orders.Book{}).Add("x", n) }))
		keep("recursion", "recursion of varying depth", panics(func() { orders.Descend(n % 40) }))
		keep("config-absent", "error", func() error { return loadConfig(n) })
		keep("config-absent", "wrapped error", func() error { return loadConfigQuietly(n) })
		keep("declined", "typed error", func() error { return orders.Pay(n) })
		keep("declined", "typed error, wrapped", func() error { return fmt.Errorf("checkout %d: %w", n, orders.Pay(n)) })
		keep("fingerprint-payments", "sdk fingerprint", func() error { return orders.Pay(n) }, "payments-down")
		keep("fingerprint-payments", "sdk fingerprint", func() error { return loadConfig(n) }, "payments-down")
		keep("queue-closed", "sentinel error", func() error { return errors.Join(orders.ErrClosed) })
	}
	for _, host := range []string{"a.example:80", "b.example:8080", "10.0.0.7:443"} {
		keep("dial", "error with address", func() error { return fmt.Errorf("dial tcp %s: connection refused", host) })
	}
}

func loadConfig(n int) error {
	return fmt.Errorf("open /etc/shop/tenant-%d.yaml: no such file", n)
}

func loadConfigQuietly(n int) error {
	if err := loadConfig(n); err != nil {
		return fmt.Errorf("start: %w", err)
	}
	return nil
}
