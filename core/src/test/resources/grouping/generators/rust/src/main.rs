//! Breaks in several ways and prints what the official SDK would send, one event per line.
mod orders;

use std::sync::{Arc, Mutex};

#[derive(Default)]
struct Keep(Mutex<Vec<serde_json::Value>>);

impl sentry::Transport for Keep {
    fn send_envelope(&self, envelope: sentry::Envelope) {
        if let Some(event) = envelope.event() {
            let mut value = serde_json::to_value(event).unwrap();
            for name in ["contexts", "debug_meta", "modules"] {
                value.as_object_mut().unwrap().remove(name);
            }
            self.0.lock().unwrap().push(value);
        }
    }
}

fn keep(kept: &Keep, label: &str, kind: &str, work: impl FnOnce() + std::panic::UnwindSafe) {
    kept.0.lock().unwrap().clear();
    let _ = std::panic::catch_unwind(work);
    for event in kept.0.lock().unwrap().iter() {
        println!("{}", serde_json::json!({"label": format!("rust/{label}"), "case": kind, "event": event}));
    }
}

fn main() {
    let kept = Arc::new(Keep::default());
    let transport = kept.clone();
    let factory = move |_: &sentry::ClientOptions| transport.clone() as Arc<dyn sentry::Transport>;
    let mut options = sentry::ClientOptions::default();
    options.dsn = "http://a@localhost/1".parse().ok();
    options.release = Some(format!("shop@{}", std::env::args().nth(1).unwrap()).into());
    options.in_app_include = vec!["shop"];
    options.transport = Some(Arc::new(factory));
    let _guard = sentry::init(options);
    for n in [3usize, 41, 977] {
        keep(&kept, "pick", "panic", || { orders::pick(&[1], n); });
        keep(&kept, "last", "panic, same type, other site", || { orders::last(&[], n); });
        keep(&kept, "owner", "unwrap of none", || { orders::owner(None); });
        keep(&kept, "buyer", "unwrap of none, other site", || { orders::buyer(None); });
        keep(&kept, "parse", "unwrap of an error", || { orders::parse(&format!("x{n}")); });
        keep(&kept, "reserve", "shared helper", || orders::reserve(n, 1));
        keep(&kept, "charge", "shared helper", || orders::charge(n, 1));
        keep(&kept, "closure", "closure", || { orders::each(&[n]); });
        keep(&kept, "descend", "recursion of varying depth", || { orders::descend(n as u32 % 40); });
        keep(&kept, "generic", "generic function", || { orders::Shelf::<u32>::take(n); });
        keep(&kept, "generic", "generic function of another type", || { orders::Shelf::<String>::take(n); });
    }
    for n in [1u32, 20, 300] {
        keep(&kept, "declined", "error without stack", || {
            sentry::capture_error(&orders::Declined { amount: n });
        });
        keep(&kept, "message-lease", "message", || {
            sentry::capture_message(&format!("worker {n} lost its lease after {n}.5s"), sentry::Level::Error);
        });
    }
}
