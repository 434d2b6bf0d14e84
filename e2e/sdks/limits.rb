# sentry-ruby: reports, goes quiet for errors alone when it is told to, and comes back.
require "sentry-ruby"

Sentry.init do |config|
  config.traces_sample_rate = 1.0
  config.background_worker_threads = 0
  config.logger = Logger.new(IO::NULL)
end

def report(message)
  raise ArgumentError, message
rescue ArgumentError => error
  Sentry.capture_exception(error)
end

6.times { |i| report("before #{i}") }
Sentry.start_transaction(op: "http", name: "GET /quiet").finish
6.times { |i| report("quiet #{i}") }
sleep(Float(ENV.fetch("PAUSE_SECONDS")))
report("after")
