// sentry-go: reports, goes quiet for errors alone when it is told to, and comes back.
package main

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"time"

	"github.com/getsentry/sentry-go"
)

func send(message string) {
	sentry.CaptureException(fmt.Errorf("%s", message))
	sentry.Flush(5 * time.Second)
}

func main() {
	if err := sentry.Init(sentry.ClientOptions{TracesSampleRate: 1}); err != nil {
		panic(err)
	}
	for i := 0; i < 6; i++ {
		send(fmt.Sprintf("before %d", i))
	}
	span := sentry.StartSpan(context.Background(), "http", sentry.TransactionName("GET /quiet"))
	span.Finish()
	sentry.Flush(5 * time.Second)
	for i := 0; i < 6; i++ {
		send(fmt.Sprintf("quiet %d", i))
	}
	pause, err := strconv.ParseFloat(os.Getenv("PAUSE_SECONDS"), 64)
	if err != nil {
		panic(err)
	}
	time.Sleep(time.Duration(pause * float64(time.Second)))
	send("after")
}
