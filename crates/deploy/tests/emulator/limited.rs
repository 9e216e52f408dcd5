//! Many stacks behind a limit of calls a second for each action, as AWS has.

use std::collections::BTreeMap;
use std::io::Read;
use std::process::Stdio;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::support::assembly::parameter;
use crate::support::proxy::{self, Fault};
use crate::support::{Account, Folder, Stack};

/// The calls of an action that the service accepts in a second, and at once.
const RATE: f64 = 10.0;

/// A token bucket for each action.
#[derive(Default)]
struct Limit(Mutex<BTreeMap<String, (f64, Option<Instant>)>>);

impl Limit {
    fn accepts(&self, action: &str) -> bool {
        let mut all = self.0.lock().expect("nobody panics with it");
        let (tokens, last) = all.entry(action.to_owned()).or_insert((RATE, None));
        let now = Instant::now();
        let passed = last.replace(now).map_or(0.0, |it| (now - it).as_secs_f64());
        *tokens = (*tokens + passed * RATE).min(RATE);
        if *tokens < 1.0 {
            return false;
        }
        *tokens -= 1.0;
        true
    }
}

/// Returns the number of stacks. `cargo xtask load` sets it to measure many.
fn count() -> usize {
    std::env::var("STANCHION_STACKS").ok().and_then(|it| it.parse().ok()).unwrap_or(60)
}

/// Returns the peak memory of a running program in KiB.
fn peak(process: u32) -> Option<u64> {
    let text = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = text.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

#[test]
#[ignore = "needs the emulator"]
fn a_limit_of_ten_calls_a_second_stops_no_stack() {
    let count = count();
    let account = Account::of("limited");
    let limit = Limit::default();
    let (url, seen) = proxy::start(account.url(), move |request| {
        if limit.accepts(&request.action()) { Fault::None } else { Fault::Throttled }
    });
    let one = |it: usize| Stack::new(&format!("L{it}"), &json!({ "P": parameter("1") }));
    let folder = Folder::new(&(0..count).map(one).collect::<Vec<_>>());
    let mut program = account.behind(&url).program();
    program.arg("--calls").arg("up").arg(folder.path()).args(["--yes", "--concurrency", "0"]);
    let begin = Instant::now();
    let mut running =
        program.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the deployer starts");
    let pipe = running.stderr.take();
    let reader = std::thread::spawn(move || {
        let mut text = String::new();
        pipe.map(|mut it| it.read_to_string(&mut text)).transpose().expect("UTF-8");
        text
    });
    let mut peak_kib = 0;
    let status = loop {
        if let Some(status) = running.try_wait().expect("a child") {
            break status;
        }
        peak_kib = peak(running.id()).unwrap_or_default().max(peak_kib);
        std::thread::sleep(Duration::from_millis(50));
    };
    let text = reader.join().expect("the reader ends");
    assert!(status.success(), "{text}");
    let deployed = text.lines().filter(|it| it.ends_with(": deployed")).count();
    assert_eq!(deployed, count, "{text}");
    assert_eq!(seen.repeated(), [""; 0]);
    let sent: u64 =
        text.lines().filter_map(|it| it.trim().split_once("  ")?.0.parse::<u64>().ok()).sum();
    // The requests that reached the emulator were accepted, and the others were throttled.
    let (accepted, seconds) = (seen.count(), begin.elapsed().as_secs_f64());
    println!(
        "| {count} | {seconds:.0} s | {:.1} | {:.1} | {:.1} MiB |",
        sent as f64 / count as f64,
        (sent as f64 - accepted as f64) / count as f64,
        peak_kib as f64 / 1024.0
    );
}
